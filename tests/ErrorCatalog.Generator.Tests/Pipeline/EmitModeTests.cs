using System;
using System.Collections.Generic;
using System.Linq;
using ErrorCatalog.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Xunit;

namespace ErrorCatalog.Generator.Tests.Pipeline;

/// <summary>A project whose code is written to files before the compilation, as two runs of the generator see it.</summary>
public class EmitModeTests
{
    private static readonly TableFile[] Pages =
    [
        new("| HTTP | Code | Message |\n|---|---|---|\n| 400 | 1 | // one |\n", "/app/one.md"),
        new("no table", "/app/none.md"),
        new("| Code |\n|---|\n| 2 |\n", "/app/a/same.md"),
        new("| Code |\n|---|\n| 3 |\n", "/app/b/same.md"),
    ];

    [Fact]
    public void Before_the_compilation_all_code_is_handed_over_in_comments_and_nothing_is_reported()
    {
        IReadOnlyDictionary<string, string> expected = Generated.From(Pages, "EC0001", "EC0003", "EC0120").AllSources;

        Generated run = Generated.BeforeCompile(Pages, writesFiles: true, "EC0120");

        Assert.Empty(run.GeneratorDiagnostics);
        Assert.Equal(expected.Keys, run.AllSources.Keys);
        Assert.All(run.AllSources, source =>
        {
            Assert.All(source.Value.Split('\n'), line => Assert.StartsWith("//", line, StringComparison.Ordinal));
            Assert.Equal(expected[source.Key], string.Join('\n', source.Value.Split('\n').Select(line => line[2..])));
        });
    }

    [Fact]
    public void In_the_compilation_there_is_no_code_and_everything_is_reported()
    {
        Generated run = Generated.BeforeCompile(Pages, writesFiles: false, "EC0001", "EC0003", "EC0120");

        Assert.Empty(run.AllSources);
    }

    [Fact]
    public void Code_is_not_even_made_in_the_compilation()
    {
        IncrementalRun run = IncrementalRun.Start(Pages);
        Assert.NotEmpty(run.Reasons(TrackingNames.Sources));

        run = run.ReplaceOptions(new TableFile.Options(emit: "beforecompile"));

        Assert.Empty(run.Sources);
        Assert.All(run.Reasons(TrackingNames.Sources), reason => Assert.Equal(IncrementalStepRunReason.Removed, reason));
    }
}
