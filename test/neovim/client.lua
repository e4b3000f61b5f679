-- Drives the server with Neovim's built-in client, and writes down what an author would see.
local seen = {}
local folder = vim.fn.getcwd()

local function open(name)
  vim.cmd('edit ' .. vim.fn.fnameescape(folder .. '/' .. name))
  return vim.api.nvim_get_current_buf()
end

local register = open('aims/register.yaml')
local assessment = open('aims/impact/crm.md')

local client = vim.lsp.start_client({
  name = 'aims',
  cmd = { 'node', vim.env.AIMS_SERVER, 'lsp', '--stdio' },
  root_dir = folder,
  workspace_folders = { { uri = vim.uri_from_fname(folder), name = 'aims' } },
})
vim.lsp.buf_attach_client(register, client)
vim.lsp.buf_attach_client(assessment, client)

-- The server reads the folder by itself; the register's own finding says that it is done.
vim.wait(20000, function() return #vim.diagnostic.get(register) > 0 end, 50)
seen.diagnostics = {}
for _, each in ipairs(vim.diagnostic.get(register)) do
  local code = each.code or (each.user_data and each.user_data.lsp and each.user_data.lsp.code)
  table.insert(seen.diagnostics, { line = each.lnum, code = code, source = each.source })
end

local function ask(buffer, method, line, character)
  local params = {
    textDocument = { uri = vim.uri_from_bufnr(buffer) },
    position = { line = line, character = character },
  }
  local answers = vim.lsp.buf_request_sync(buffer, method, params, 10000) or {}
  for _, answer in pairs(answers) do
    if answer.result then return answer.result end
  end
end

local hover = ask(assessment, 'textDocument/hover', 3, 10)
seen.hover = hover and table.concat(vim.lsp.util.convert_input_to_markdown_lines(hover.contents), '\n') or ''

local definition = ask(assessment, 'textDocument/definition', 3, 10)
if definition and definition[1] then definition = definition[1] end
if definition then
  local uri = definition.uri or definition.targetUri
  local range = definition.range or definition.targetSelectionRange
  seen.definition = { file = vim.uri_to_fname(uri):sub(#folder + 2), line = range.start.line }
end

local completion = ask(assessment, 'textDocument/completion', 5, 3)
seen.completion = {}
for _, item in ipairs(completion and (completion.items or completion) or {}) do
  table.insert(seen.completion, item.label)
end

-- As a person does it: the cursor on the reference, and a new name.
vim.api.nvim_set_current_buf(assessment)
vim.api.nvim_win_set_cursor(0, { 4, 10 })
vim.lsp.buf.rename('crm-assistant')
vim.wait(10000, function()
  return vim.api.nvim_buf_get_lines(assessment, 3, 4, false)[1] == 'system: crm-assistant'
end, 50)
seen.renamed = {
  ['aims/register.yaml'] = vim.api.nvim_buf_get_lines(register, 2, 3, false)[1],
  ['aims/impact/crm.md'] = vim.api.nvim_buf_get_lines(assessment, 3, 4, false)[1],
}

local file = io.open(vim.env.AIMS_SEEN, 'w')
file:write(vim.fn.json_encode(seen))
file:close()
vim.lsp.stop_client(client)
