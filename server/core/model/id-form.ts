/** The form that an id has. */
export const idForm = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;
