import java.io.File;
import java.util.Set;
import java.util.TreeSet;
import org.semanticweb.HermiT.ReasonerFactory;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.io.RDFParserMetaData;
import org.semanticweb.owlapi.model.OWLDocumentFormat;
import org.semanticweb.owlapi.model.OWLEntity;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.parameters.Imports;
import org.semanticweb.owlapi.profiles.OWL2DLProfile;
import org.semanticweb.owlapi.profiles.OWLProfileViolation;
import org.semanticweb.owlapi.reasoner.OWLReasoner;

/** Reads an ontology as Protégé does (the OWL API), and prints what it could not take as it stands: a line each, and counts at the end. */
class OwlJudge {
  public static void main(String[] paths) throws Exception {
    OWLOntology ontology = OWLManager.createOWLOntologyManager().loadOntologyFromOntologyDocument(new File(paths[0]));
    Set<String> problems = new TreeSet<>();
    OWLDocumentFormat format = ontology.getFormat();
    format.getOntologyLoaderMetaData().ifPresent(loaded -> {
      if (loaded instanceof RDFParserMetaData rdf) {
        rdf.getUnparsedTriples().forEach(triple -> problems.add("not understood: " + triple));
        rdf.getGuessedDeclarations().asMap().forEach((term, kinds) -> problems.add("guessed: " + term + " " + kinds));
      }
    });
    ontology.signature().filter(entity -> isUndeclared(entity, ontology)).forEach(entity -> problems.add("undeclared: " + entity));
    for (OWLProfileViolation violation : new OWL2DLProfile().checkOntology(ontology).getViolations())
      // RDF 1.1 says claims by a class of RDF itself, which OWL 2 DL keeps for its own use.
      if (!violation.toString().contains("reserved vocabulary for class IRI: rdf:Statement"))
        problems.add("not OWL 2 DL: " + violation);
    OWLReasoner reasoner = new ReasonerFactory().createReasoner(ontology);
    if (!reasoner.isConsistent()) problems.add("inconsistent");
    else reasoner.getUnsatisfiableClasses().getEntitiesMinusBottom().forEach(type -> problems.add("empty class: " + type));
    problems.forEach(System.out::println);
    System.out.println("classes " + ontology.classesInSignature().count() + ", object properties "
        + ontology.objectPropertiesInSignature().count() + ", datatype properties "
        + ontology.dataPropertiesInSignature().count() + ", axioms " + ontology.getLogicalAxiomCount());
  }

  private static boolean isUndeclared(OWLEntity entity, OWLOntology ontology) {
    // A thing needs no declaration beside its class.
    return !entity.isBuiltIn() && !entity.isOWLNamedIndividual() && !ontology.isDeclared(entity, Imports.INCLUDED);
  }
}
