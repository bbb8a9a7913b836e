// Runs the main() of a Python program from standard input in Pyodide, with warnings as errors:
// node run.mjs <package> <folder of sys.path>...
const [, , name, ...folders] = process.argv;
const { loadPyodide } = await import(name);
const pyodide = await loadPyodide({ stdout: (text) => console.log(text), stderr: (text) => console.error(text) });
folders.forEach((root, index) => {
  pyodide.FS.mkdirTree(`/path/${index}`);
  pyodide.FS.mount(pyodide.FS.filesystems.NODEFS, { root }, `/path/${index}`);
});
let program = "";
for await (const part of process.stdin) program += part;
const paths = JSON.stringify(folders.map((_, index) => `/path/${index}`));
try {
  pyodide.runPython(`import sys, warnings\nsys.path += ${paths}\nwarnings.simplefilter("error")`);
  await pyodide.runPythonAsync(`${program}\nawait main()\n`);
} catch (error) {
  console.error(String(error));
  process.exitCode = 1;
}
// Pyodide's event loop keeps cancelled timers, and with them the process, until they would have run out.
process.exit(process.exitCode ?? 0);
