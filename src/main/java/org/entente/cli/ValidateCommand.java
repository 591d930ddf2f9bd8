package org.entente.cli;

import java.util.concurrent.Callable;
import org.entente.gazetteer.Gazetteer;
import org.entente.pipeline.IngestReport;
import org.entente.pipeline.Validator;
import org.entente.rdf.Names;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;

/** {@code entente validate}: are facts in order, and do their graphs obey the shapes. */
@Command(
        name = "validate",
        description =
                "Check files of article facts, and the graphs that they make against the shapes of the ontology. Ends with 1 when it finds something.",
        footer = {"  entente validate data/facts", "  entente validate new.facts.json --texts data/articles --verbose"})
final class ValidateCommand implements Callable<Integer> {
    @Mixin
    private final InputOptions input = new InputOptions();

    @Mixin
    private final Reporting reporting = new Reporting();

    @Override
    public Integer call() {
        Names names = BaseOption.names(Names.DEFAULT_BASE);
        IngestReport report = new Validator(Gazetteer.bundled(), names, reporting, input.reading())
                .validate(input.paths(), input.texts());
        return Math.min(reporting.conclude(report, "Checked"), ExitCode.SOFTWARE);
    }
}
