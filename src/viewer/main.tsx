/** Starts the page. */
import { render } from 'preact';
import { App } from './app.js';
import { loadCorrections } from './correct.js';
import { findDataSource } from './data-source.js';
import { keepAddress } from './history.js';
import { onKey } from './keys.js';
import { followerOf } from './new-builds.js';
import { takeDrop } from './read-tool.js';
import { built, notice, problem, server } from './state.js';
import './viewer.css';
import './notices.css';
import './tools.css';
import './correct.css';

render(<App />, document.getElementById('app')!);
document.addEventListener('keydown', onKey);
document.addEventListener('dragover', (event) => event.preventDefault());
document.addEventListener('drop', (event) => void takeDrop(event));

const source = findDataSource(document);
server.value = source.server;

source
  .load()
  .then(async (loaded) => {
    if (source.judgements) await loadCorrections(source.judgements).catch(tellOf);
    built.value = loaded;
    keepAddress(source.view);
    source.follow?.(followerOf(source));
  })
  .catch((error: Error) => {
    problem.value = `The graph could not be read: ${error.message}`;
  });

function tellOf(error: Error): void {
  notice.value = `The corrections that were kept cannot be shown: ${error.message}.`;
}
