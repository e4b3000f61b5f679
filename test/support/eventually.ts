/** Tries an assertion until it holds. Fails with what it said last, once so many seconds are over. */
export async function eventually(attempt: () => void | Promise<void>, seconds = 20): Promise<void> {
  for (const began = performance.now(); ; await new Promise(resolve => setTimeout(resolve, 20))) {
    try {
      return await attempt();
    } catch (error) {
      if (performance.now() - began > seconds * 1000) throw error;
    }
  }
}
