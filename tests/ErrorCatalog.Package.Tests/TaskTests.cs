using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using ErrorCatalog.Tasks;
using Xunit;

namespace ErrorCatalog.Package.Tests;

/// <summary>What the task makes of what the generator proposes: ledgers that are whole, or as they were.</summary>
public sealed class TaskTests : IDisposable
{
    private const string Changed = ": EC0017 The ledger can't be written. The file has changed since it was read. Run the command again.";

    private readonly string _folder = Directory.CreateTempSubdirectory("ErrorCatalog.Task.").FullName;
    private readonly string _ledger;

    public TaskTests()
    {
        _ledger = PathOf("errors.shipped.txt");
        Directory.CreateDirectory(PathOf("obj"));
    }

    private string[] Files => [.. Directory.EnumerateFiles(_folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    public void Dispose()
    {
        foreach (string file in Directory.EnumerateFiles(_folder))
        {
            File.SetAttributes(file, FileAttributes.Normal);
        }

        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public void The_first_ledger_has_the_lines_exactly_and_no_byte_order_mark()
    {
        string[] lines = ["# größe 日本", "", "  1 | Indented", "2 | Trailing  ", "//put 3"];

        string[] said = Run().Propose(_ledger, "none", lines, summary: ["errors.shipped.txt: new", "", "  - 1"]).Lines();

        Assert.Equal(["Shop -> ledgers of error codes", "errors.shipped.txt: new", "", "  - 1"], said);
        Assert.Equal(Encoding.UTF8.GetBytes("# größe 日本\n\n  1 | Indented\n2 | Trailing  \n//put 3\n"), File.ReadAllBytes(_ledger));
        Assert.Equal(["errors.shipped.txt"], Files);
    }

    [Fact]
    public void Line_ends_are_those_of_the_ledger_and_its_byte_order_mark_is_dropped()
    {
        const string Old = "# größe\r\n1 | One\r\n";
        File.WriteAllText(_ledger, Old, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));

        Run().Propose(_ledger, AtomicFile.HashOf(Old), ["# größe", "2 | Two"], lineEnd: "crlf").Lines();

        Assert.Equal(Encoding.UTF8.GetBytes("# größe\r\n2 | Two\r\n"), File.ReadAllBytes(_ledger));
    }

    [Fact]
    public void A_ledger_that_has_not_changed_is_not_touched()
    {
        DateTime written = WriteLedger("1 | One\n");

        Assert.Equal(["Shop -> ledgers of error codes", "no changes"], Run().Propose(_ledger, "whatever", [], summary: "no changes").Lines());

        Assert.Equal(written, File.GetLastWriteTimeUtc(_ledger));
    }

    [Fact]
    public void A_ledger_that_another_project_has_brought_up_to_date_is_not_touched()
    {
        DateTime written = WriteLedger("2 | Two\n");

        Run().Propose(_ledger, AtomicFile.HashOf("1 | One\n"), ["2 | Two"]).Lines();

        Assert.Equal(written, File.GetLastWriteTimeUtc(_ledger));
    }

    [Fact]
    public void A_dry_run_says_what_would_change_and_writes_nothing_even_if_the_ledger_is_read_only()
    {
        WriteLedger("1 | One\n");
        File.SetAttributes(_ledger, FileAttributes.ReadOnly);
        TaskRun run = new(PathOf("obj")) { DryRun = true };

        string[] said = run
            .Propose(_ledger, AtomicFile.HashOf("1 | One\n"), ["2 | Two"], summary: "1 new, 1 removed")
            .Propose(PathOf("other.shipped.txt"), "none", ["3 | Three"], summary: "new")
            .Lines();

        Assert.Equal(["Shop -> ledgers of error codes (dry run, nothing is written)", "1 new, 1 removed", "new"], said);
        Assert.Equal("1 | One\n", File.ReadAllText(_ledger));
        Assert.Equal(["errors.shipped.txt"], Files);
    }

    [Fact]
    public void Nothing_is_written_if_one_ledger_is_read_only()
    {
        WriteLedger("1 | One\n");
        File.SetAttributes(_ledger, FileAttributes.ReadOnly);

        string[] errors = Run()
            .Propose(PathOf("another.shipped.txt"), "none", ["3 | Three"])
            .Propose(_ledger, AtomicFile.HashOf("1 | One\n"), ["2 | Two"])
            .Errors();

        Assert.Equal(["errors.shipped.txt: EC0017 The ledger can't be written. The file is read-only. Check it out, or make it writable."], errors);
        Assert.Equal("1 | One\n", File.ReadAllText(_ledger));
        Assert.Equal(["errors.shipped.txt"], Files);
    }

    [Theory]
    [InlineData("none")]
    [InlineData("1 | One\n")]
    [InlineData("1 | One\r\n2 | Two\r\n")]
    public void Nothing_is_written_if_a_ledger_is_no_longer_what_the_generator_has_read(string old)
    {
        WriteLedger("1 | One\n2 | Two\n");
        string hash = AtomicFile.HashOf(old == "none" ? null : old);

        string[] errors = Run().Propose(PathOf("another.shipped.txt"), "none", ["3 | Three"]).Propose(_ledger, hash, ["4 | Four"]).Errors();

        Assert.Equal(["errors.shipped.txt" + Changed], errors);
        Assert.Equal("1 | One\n2 | Two\n", File.ReadAllText(_ledger));
        Assert.Equal(["errors.shipped.txt"], Files);
    }

    [Fact]
    public void A_ledger_that_was_deleted_meanwhile_stays_deleted()
    {
        Assert.Equal(["errors.shipped.txt" + Changed], Run().Propose(_ledger, AtomicFile.HashOf("1 | One\n"), ["2 | Two"]).Errors());

        Assert.Empty(Files);
    }

    [Fact]
    public void What_a_run_that_was_ended_has_left_behind_is_removed()
    {
        WriteLedger("1 | One\n");
        File.WriteAllText(_ledger + ".0123456789abcdef0123456789abcdef.tmp", "2 | T");

        Run().Propose(_ledger, AtomicFile.HashOf("1 | One\n"), ["2 | Two"]).Lines();

        Assert.Equal("2 | Two\n", File.ReadAllText(_ledger));
        Assert.Equal(["errors.shipped.txt"], Files);
    }

    [Theory]
    [InlineData("errors.shipped.txt")]
    [InlineData("Errors.shipped.txt")]
    public void Two_pages_with_one_ledger_are_refused(string other)
    {
        string[] errors = Run().Propose(_ledger, "none", ["1 | One"]).Propose(PathOf(other), "none", ["2 | Two"]).Errors();

        Assert.Equal(
            [other + ": EC0017 The ledger can't be written. It belongs to two pages, whose names differ only in their extensions or in case. Rename one of them."],
            errors);
        Assert.Empty(Files);
    }

    [Fact]
    public void Ledgers_are_told_of_in_the_order_of_their_paths()
    {
        string[] said = Run()
            .Propose(PathOf("b.shipped.txt"), "none", [], summary: "b")
            .Propose(PathOf("a.shipped.txt"), "none", [], summary: "a")
            .Lines();

        Assert.Equal(["Shop -> ledgers of error codes", "a", "b"], said);
    }

    [Fact]
    public void Target_frameworks_propose_the_same_once()
    {
        string[] said = Run()
            .Propose(_ledger, "none", ["1 | One"], framework: "net8.0", summary: "new")
            .Propose(_ledger, "none", ["1 | One"], framework: "net10.0", summary: "new")
            .Lines();

        Assert.Equal(["Shop -> ledgers of error codes", "new"], said);
        Assert.Equal("1 | One\n", File.ReadAllText(_ledger));
    }

    [Fact]
    public void Target_frameworks_that_propose_different_ledgers_are_refused()
    {
        string[] errors = Run()
            .Propose(_ledger, "none", ["1 | One"], framework: "net8.0")
            .Propose(_ledger, "none", ["2 | Two"], framework: "net10.0")
            .Errors();

        Assert.Equal(
            ["errors.shipped.txt: EC0017 The ledger can't be written. The codes for net10.0 aren't those for net8.0. Specify the same ErrorCatalog items for all target frameworks."],
            errors);
        Assert.Empty(Files);
    }

    [Fact]
    public void A_link_is_not_replaced_by_a_file()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Only administrators can create a link on Windows.");
        string target = PathOf("target.shipped.txt");
        File.WriteAllText(target, "1 | One\n");
        File.CreateSymbolicLink(_ledger, target);

        string[] errors = Run().Propose(_ledger, AtomicFile.HashOf("1 | One\n"), ["2 | Two"]).Errors();

        Assert.Equal(["errors.shipped.txt: EC0017 The ledger can't be written. The file is a symbolic link. Specify the page in the folder that the link leads to."], errors);
        Assert.Equal("1 | One\n", File.ReadAllText(target));
    }

    [Fact]
    public void A_folder_that_can_not_be_written_to_is_an_error_and_no_other_ledger_is_written()
    {
        string[] errors = Run()
            .Propose(_ledger, "none", ["1 | One"])
            .Propose(PathOf("gone", "errors.shipped.txt"), "none", ["2 | Two"])
            .Errors();

        Assert.StartsWith("errors.shipped.txt: EC0017 The ledger can't be written. ", errors[0], StringComparison.Ordinal);
        Assert.Empty(Files);
    }

    [Fact]
    public async Task Of_projects_that_write_a_ledger_at_once_one_does_and_the_others_are_told_to_try_again()
    {
        WriteLedger("0\n");
        string[][] texts = [.. Enumerable.Range(1, 8).Select(number => Enumerable.Repeat(new string((char)('0' + number), 100), 1000).ToArray())];

        string[][] errors = await Task.WhenAll(texts.Select(lines => Task.Run(() => Run().Propose(_ledger, AtomicFile.HashOf("0\n"), lines).Errors())));

        string[] text = File.ReadAllLines(_ledger);
        int writer = Array.FindIndex(texts, lines => lines.SequenceEqual(text));
        Assert.InRange(writer, 0, texts.Length - 1);
        Assert.All(errors.Index(), run => Assert.Equal(run.Index == writer ? [] : ["errors.shipped.txt" + Changed], run.Item));
        Assert.Equal(["errors.shipped.txt"], Files);
    }

    [Fact]
    public async Task Projects_that_write_the_same_at_once_all_succeed()
    {
        string[][] errors = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => Run().Propose(_ledger, "none", ["1 | One"]).Errors())));

        Assert.All(errors, Assert.Empty);
        Assert.Equal("1 | One\n", File.ReadAllText(_ledger));
    }

    private TaskRun Run() => new(PathOf("obj"));

    private string PathOf(params string[] parts) => Path.Combine([_folder, .. parts]);

    private DateTime WriteLedger(string text)
    {
        File.WriteAllText(_ledger, text);
        File.SetLastWriteTimeUtc(_ledger, new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        return File.GetLastWriteTimeUtc(_ledger);
    }
}
