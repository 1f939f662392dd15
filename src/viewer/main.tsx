/** Starts the page. */
import { render } from 'preact';
import { App } from './app.js';
import { askBeforeLoss, loadCorrections } from './correct.js';
import { findDataSource } from './data-source.js';
import { names } from './derived.js';
import { keepAddress } from './history.js';
import { onKey } from './keys.js';
import { loadWhole } from './loading.js';
import { followerOf } from './new-builds.js';
import { takeDrop } from './read-tool.js';
import { built, isOverview, notice, problem, server } from './state.js';
import './viewer.css';
import './notices.css';
import './tools.css';
import './correct.css';

const place = document.getElementById('app')!;
place.replaceChildren();
render(<App />, place);
document.addEventListener('keydown', onKey);
globalThis.addEventListener('beforeunload', askBeforeLoss);
document.addEventListener('dragover', (event) => event.preventDefault());
document.addEventListener('drop', (event) => void takeDrop(event));

start().catch((error: Error) => {
  problem.value = `The graph could not be read: ${error.message}`;
});

async function start(): Promise<void> {
  const source = findDataSource(document);
  server.value = source.server;
  if (source.overview) {
    built.value = source.overview;
    isOverview.value = true;
    await seen();
  }
  if (source.judgements) await loadCorrections(source.judgements).catch(tellOf);
  await loadWhole(source, () => source.follow?.(followerOf(source)));
  keepAddress(source.view);
  // The first letter that is typed need not wait for the names of a large graph.
  globalThis.requestIdleCallback?.(() => names.peek());
}

/** When what is drawn can have been seen: a page in the background draws nothing, and is not waited for. */
function seen(): Promise<unknown> {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const patience = new Promise((resolve) => setTimeout(resolve, 500));
  return Promise.race([frame().then(frame).then(frame), patience]);
}

function tellOf(error: Error): void {
  notice.value = `The corrections that were kept cannot be shown: ${error.message}.`;
}
