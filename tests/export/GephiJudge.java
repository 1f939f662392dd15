import java.io.FileReader;
import java.util.Iterator;
import org.gephi.io.importer.api.Issue;
import org.gephi.io.importer.api.Report;
import org.gephi.io.importer.impl.ImportContainerImpl;
import org.gephi.io.importer.plugin.file.ImporterGEXF;
import org.gephi.io.importer.plugin.file.ImporterGraphML;

/** Opens a GEXF or GraphML file as Gephi does (its own importers), and prints what they object to; then nodes, edges and columns. */
class GephiJudge {
  public static void main(String[] paths) throws Exception {
    ImportContainerImpl container = new ImportContainerImpl();
    Report report = new Report();
    container.setReport(report);
    try (FileReader reader = new FileReader(paths[0], java.nio.charset.StandardCharsets.UTF_8)) {
      if (paths[0].endsWith(".gexf")) {
        ImporterGEXF importer = new ImporterGEXF();
        importer.setReader(reader);
        importer.execute(container);
        report.append(importer.getReport());
      } else {
        ImporterGraphML importer = new ImporterGraphML();
        importer.setReader(reader);
        importer.execute(container);
        report.append(importer.getReport());
      }
    }
    container.verify();
    container.closeLoader();
    for (Iterator<Issue> issues = report.getIssues(1000); issues.hasNext(); ) {
      Issue issue = issues.next();
      if (issue.getLevel() != Issue.Level.INFO) System.out.println(issue.getLevel() + ": " + issue.getMessage());
    }
    StringBuilder columns = new StringBuilder();
    container.getNodeColumns().forEach(column -> columns.append(" node:").append(column.getTitle()).append(':').append(column.getTypeClass().getSimpleName()));
    container.getEdgeColumns().forEach(column -> columns.append(" edge:").append(column.getTitle()).append(':').append(column.getTypeClass().getSimpleName()));
    System.out.println("nodes " + container.getNodeCount() + ", edges " + container.getEdgeCount() + "," + columns);
  }
}
