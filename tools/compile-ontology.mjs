/** Compiles the built-in ontology to dist/ontology.json, after tsc has compiled the code that does it. */
import { compileOntology } from '../dist/io/open-ontology.js';

compileOntology();
