import { loadTools, type Tools } from './load-tools.js';

/** Does something with the tools once they are there. If they cannot be had, the console says so. */
export async function withTools(work: (tools: Tools) => unknown): Promise<void> {
  try {
    await work(await loadTools());
  } catch (error) {
    console.warn(error);
  }
}
