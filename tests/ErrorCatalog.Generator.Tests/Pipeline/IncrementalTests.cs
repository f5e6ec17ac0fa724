using System.Linq;
using ErrorCatalog.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Xunit;

namespace ErrorCatalog.Generator.Tests.Pipeline;

/// <summary>What an edit does anew. Every run also asserts that no step holds anything but values.</summary>
public class IncrementalTests
{
    private const string Markdown = "# Errors\n\nProse.\n\n| HTTP | Code | Message |\n|---|---|---|\n| 400 | 1 | one |\n| 400 | null | two |\n";

    private static readonly string[] FromCatalogsOn =
        [.. IncrementalRun.StepNames.SkipWhile(name => name != TrackingNames.Catalogs)];

    private readonly TableFile _file = new(Markdown);
    private readonly TableFile _other = new(Markdown, "/app/other.md");

    [Fact]
    public void The_first_run_has_every_step()
    {
        IncrementalRun run = IncrementalRun.Start(_file, new TableFile(null, "/app/unreadable.md"));

        Assert.All(IncrementalRun.StepNames, name => Assert.Contains(IncrementalStepRunReason.New, run.Reasons(name)));
    }

    [Fact]
    public void A_new_file_of_code_leaves_every_step_cached()
    {
        IncrementalRun run = IncrementalRun.Start(_file, new TableFile(null, "/app/unreadable.md")).AddCode("class New { }");

        Assert.All(IncrementalRun.StepNames, name => Assert.Equal(
            [IncrementalStepRunReason.Cached],
            run.Reasons(name).Distinct()));
        Assert.Equal([IncrementalStepRunReason.Cached], run.OutputReasons.Distinct());
    }

    [Fact]
    public void The_same_text_in_a_new_object_is_cached_after_the_inputs()
    {
        IncrementalRun run = IncrementalRun.Start(_file).Replace(_file, _file.WithText(Markdown));

        run.AssertNothingNew(TrackingNames.Inputs);
        Assert.All(
            IncrementalRun.StepNames.Where(name => name != TrackingNames.Inputs),
            name => Assert.All(run.Reasons(name), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason)));
    }

    [Theory]
    [InlineData(Markdown + "\nAnd a note below.\n")]
    [InlineData("# Errors\n\nProse.\n\n| HTTP | Code | Message |\n| :-: | :-- | --: |\n| 400 | `1` | one   |\n| 400 | null | *two* |\n")]
    public void An_edit_that_dresses_up_the_table_emits_nothing_new(string edited)
    {
        IncrementalRun run = IncrementalRun.Start(_file, _other).Replace(_file, _file.WithText(edited));

        Assert.Contains(IncrementalStepRunReason.Modified, run.Reasons(TrackingNames.Documents));
        Assert.All(FromCatalogsOn, name => Assert.NotEmpty(run.Reasons(name)));
        run.AssertNothingNew(FromCatalogsOn);
    }

    [Fact]
    public void Of_a_hundred_catalogs_an_edit_reads_and_writes_one()
    {
        TableFile[] files = [.. Enumerable.Range(0, 100).Select(file => new TableFile(
            Markdown + string.Concat(Enumerable.Range(2, 58).Select(i => $"| 404 | {i} | text {i} |\n")),
            $"/app/page{file}.md"))];
        IncrementalRun first = IncrementalRun.Start(files);

        IncrementalRun typed = first.AddCode("class Typed { }");
        IncrementalRun edited = first.Replace(files[50], files[50].WithText(Markdown));

        Assert.All(IncrementalRun.StepNames, name => Assert.All(typed.Reasons(name), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason)));
        Assert.All(
            (string[])[TrackingNames.Documents, TrackingNames.Results, TrackingNames.Catalogs, TrackingNames.Sources],
            name => Assert.Single(edited.Reasons(name), reason => reason != IncrementalStepRunReason.Cached));
        Assert.Single(edited.OutputReasons, reason => reason != IncrementalStepRunReason.Cached);
    }

    [Fact]
    public void A_table_that_moves_changes_no_line_of_code()
    {
        const string WithVariant = Markdown + "| 400 | 1 | variant |\n| 5xx | 4xx | text | surplus |\n";
        TableFile file = new(WithVariant);

        IncrementalRun run = IncrementalRun.Start(file).Replace(file, file.WithText("\n\n" + WithVariant));

        Assert.Contains(IncrementalStepRunReason.Modified, run.Reasons(TrackingNames.Results));
        Assert.Equal([IncrementalStepRunReason.Modified], run.OutputReasons.Distinct());
        Assert.Equal(CodeOf(Generated.From(file, "EC0105", "EC0104", "EC0101", "EC0108")), CodeOf(Generated.From(file.WithText("\n\n" + WithVariant), "EC0105", "EC0104", "EC0101", "EC0108")));

        // The list of tables at the head of the file has their lines.
        static string[] CodeOf(Generated generated)
            => [.. generated.AllSources.Values.SelectMany(source => source.Split('\n')).Where(line => !line.StartsWith("// ", System.StringComparison.Ordinal))];
    }

    [Fact]
    public void An_edit_of_one_file_writes_only_that_one_again()
    {
        IncrementalRun run = IncrementalRun.Start(_file, _other).Replace(_file, _file.WithText(Markdown + "| 400 | 3 | three |\n"));

        Assert.Equal([IncrementalStepRunReason.Modified, IncrementalStepRunReason.Cached], run.Reasons(TrackingNames.Catalogs));
        Assert.Equal([IncrementalStepRunReason.Modified, IncrementalStepRunReason.Cached], run.Reasons(TrackingNames.Sources));
        Assert.Equal([IncrementalStepRunReason.Modified, IncrementalStepRunReason.Cached], run.OutputReasons.OrderByDescending(reason => reason == IncrementalStepRunReason.Modified));
        Assert.All(run.Reasons(TrackingNames.HintNames), reason => Assert.NotEqual(IncrementalStepRunReason.Modified, reason));
    }

    [Fact]
    public void A_new_catalog_writes_only_itself()
    {
        IncrementalRun run = IncrementalRun.Start(_file).Add(_other);

        Assert.Equal(
            [IncrementalStepRunReason.Cached, IncrementalStepRunReason.New],
            run.Reasons(TrackingNames.Sources));
        Assert.Equal(
            from catalog in (string[])["Acme", "Acme.Other"] from file in (string[])["Rows.g", "Value.g", "g"] select $"{catalog}.ErrorCatalog.{file}.cs",
            run.HintNames.Order(System.StringComparer.Ordinal));
    }

    [Fact]
    public void New_options_objects_with_the_same_values_change_nothing()
    {
        IncrementalRun run = IncrementalRun.Start(_file).ReplaceOptions(new TableFile.Options());

        run.AssertNothingNew(IncrementalRun.StepNames);
    }

    [Fact]
    public void Another_root_namespace_writes_the_code_again()
        => Assert.Contains(
            IncrementalStepRunReason.Modified,
            IncrementalRun.Start(_file).ReplaceOptions(new TableFile.Options("Other")).Reasons(TrackingNames.Sources));

    [Fact]
    public void Only_what_the_target_has_matters_among_the_parse_options()
    {
        IncrementalRun run = IncrementalRun.Start(_file);

        IncrementalRun other = run.ReplaceParseOptions(Target.Latest.ParseOptions.WithPreprocessorSymbols(Target.Latest.ParseOptions.PreprocessorSymbolNames.Append("MINE")));
        Assert.Equal([IncrementalStepRunReason.Unchanged], other.Reasons(TrackingNames.Features));
        other.AssertNothingNew(IncrementalRun.StepNames);

        IncrementalRun oldest = run.ReplaceParseOptions(Target.Oldest.ParseOptions);
        Assert.Equal([IncrementalStepRunReason.Modified], oldest.Reasons(TrackingNames.Features));
        Assert.Equal([IncrementalStepRunReason.Modified], oldest.Reasons(TrackingNames.Sources));
        Assert.All(oldest.Reasons(TrackingNames.Catalogs), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void An_edit_of_an_overlay_writes_the_catalog_of_its_page_alone()
    {
        TableFile page = _file.With("Overlay", "/app/errors.overlay.md");
        TableFile overlay = TableFile.Overlay("| Code | Name |\n|---|---|\n| 1 | First |\n");
        IncrementalRun first = IncrementalRun.Start(page, _other, overlay);

        IncrementalRun edited = first.Replace(overlay, overlay.WithText("| Code | Name |\n|---|---|\n| 1 | Uno |\n"));
        IncrementalRun typed = first.AddCode("class New { }");

        Assert.Equal([IncrementalStepRunReason.Modified, IncrementalStepRunReason.Cached], edited.Reasons(TrackingNames.Sources));
        Assert.All(edited.Reasons(TrackingNames.Documents), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        Assert.Single(edited.OutputReasons, reason => reason != IncrementalStepRunReason.Cached);
        Assert.All(IncrementalRun.StepNames, name => Assert.All(typed.Reasons(name), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason)));
        Assert.Equal([IncrementalStepRunReason.Cached], typed.OutputReasons.Distinct());
    }

    [Fact]
    public void An_overlay_that_moves_its_table_writes_nothing_anew()
    {
        const string Text = "| Code | Name |\n|---|---|\n| 1 | First |\n| 9 | Missing |\n";
        TableFile overlay = TableFile.Overlay(Text);

        IncrementalRun run = IncrementalRun.Start(_file.With("Overlay", overlay.Path), overlay).Replace(overlay, overlay.WithText("Names.\n\n" + Text));

        Assert.Contains(IncrementalStepRunReason.Modified, run.Reasons(TrackingNames.Results));
        run.AssertNothingNew(FromCatalogsOn);
    }

    [Fact]
    public void Two_runs_over_the_same_input_write_the_same_text()
        => Assert.Equal(Generated.From(_file).AllSources, Generated.From(_file.WithText(Markdown)).AllSources);
}
