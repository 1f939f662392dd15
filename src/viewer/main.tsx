/** Starts the page. */
import { render } from 'preact';
import { App } from './app.js';
import { findDataSource } from './data-source.js';
import { keepAddress } from './history.js';
import { onKey } from './keys.js';
import { followerOf } from './new-builds.js';
import { built, problem, server } from './state.js';
import './viewer.css';
import './notices.css';
import './tools.css';

render(<App />, document.getElementById('app')!);
document.addEventListener('keydown', onKey);

const source = findDataSource(document);
server.value = source.server;

source
  .load()
  .then((loaded) => {
    built.value = loaded;
    keepAddress();
    source.follow?.(followerOf(source));
  })
  .catch((error: Error) => {
    problem.value = `The graph could not be read: ${error.message}`;
  });
