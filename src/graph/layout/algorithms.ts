/** The two graph algorithms with their true types: they are CommonJS functions whose declarations promise a `default`. */
import louvainModule from 'graphology-communities-louvain';
import forceAtlas2Module from 'graphology-layout-forceatlas2';

/** Louvain communities: node → number of its community. */
export const louvain = louvainModule as unknown as typeof louvainModule.default;

/** ForceAtlas2, in place (`assign`). */
export const forceAtlas2 = forceAtlas2Module as unknown as typeof forceAtlas2Module.default;
