/** Where the page gets its graph from: inside the file, or from the server that served it. */
import type { ViewerData } from '../graph/viewer-types.js';

export interface DataSource {
  readonly load: () => Promise<ViewerData>;
}

/** The embedded data where the page carries it, else `graph.json` beside the page. */
export function findDataSource(page: globalThis.Document): DataSource {
  const element = page.getElementById('graph-data');
  return element ? embeddedSource(element) : httpSource(new URL('graph.json', page.baseURI));
}

/** The text goes with its element once it is read: it may be as large as all the rest. */
function embeddedSource(element: HTMLElement): DataSource {
  return {
    load: async () => {
      const data = JSON.parse(element.textContent ?? '') as ViewerData;
      element.remove();
      return data;
    },
  };
}

function httpSource(url: URL): DataSource {
  return {
    load: async () => {
      const response = await fetch(url);
      if (!response.ok) throw new Error(`The server answered ${response.status} for ${url.pathname}.`);
      return (await response.json()) as ViewerData;
    },
  };
}
