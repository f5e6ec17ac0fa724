using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Xunit;

namespace ErrorCatalog.Tables.Tests;

public class TextTests
{
    private const char Escape = '\e';

    [Theory]
    [InlineData(40)]
    [InlineData(80)]
    [InlineData(120)]
    public void The_list_is_a_table_of_all_entries_that_fits_the_width(int width)
    {
        string[] headers = ["Catalog", "Code", "HTTP", "Name", "Message"];

        string[] lines = ProgramRun.Of(new OutputProfile(Color: false, width), "--list").Lines;

        Assert.Equal(headers, lines[0].Split(' ', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal(59 + 27, lines.Skip(1).Count(line => line[0] != ' '));
        Assert.All(lines, line => Assert.InRange(line.Length, 1, width));
        Assert.All(lines, line => Assert.Equal(line.TrimEnd(), line));
        int[] columns = [.. headers.Skip(1).Select(header => lines[0].IndexOf(header, StringComparison.Ordinal))];
        Assert.All(lines, line => Assert.All(columns, column => Assert.Equal("  ", line.PadRight(width)[(column - 2)..column])));
    }

    [Fact]
    public void A_message_is_cut_in_a_table_only_where_it_does_not_fit()
    {
        string narrow = ProgramRun.Of(new OutputProfile(Color: false, Width: 80), "TooManyRequests", "--list").Lines[1];
        string wide = ProgramRun.Of(new OutputProfile(Color: false, Width: 200), "TooManyRequests", "--list").Lines[1];

        Assert.Equal(80, narrow.Length);
        Assert.EndsWith("…", narrow, StringComparison.Ordinal);
        Assert.EndsWith(" See details below.", wide, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, "--status", "404")]
    [InlineData(true, "--catalog", "mx")]
    [InlineData(true, "1205", "--list")]
    [InlineData(false, "extractor")]
    [InlineData(false, "4230")]
    public void Many_hits_are_a_table_and_few_or_exact_ones_are_shown_in_full(bool table, params string[] args)
    {
        Assert.Equal(table, ProgramRun.Of(args).Lines[0].StartsWith("Catalog  Code  HTTP  Name", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("4230")]
    [InlineData("--list")]
    public void A_terminal_gets_the_same_text_in_colour(string query)
    {
        string plain = ProgramRun.Of(query).Output;
        string coloured = ProgramRun.Of(new OutputProfile(Color: true, Width: 80), query).Output;

        Assert.DoesNotContain(Escape, plain);
        Assert.Contains(Escape, coloured);
        Assert.Equal(plain, Regex.Replace(coloured, @"\e\[[0-9;]*m", string.Empty));
    }

    [Theory]
    [InlineData(true, true, null, "xterm")]
    [InlineData(true, true, "", "xterm")]
    [InlineData(false, true, "1", "xterm")]
    [InlineData(false, true, null, "dumb")]
    [InlineData(false, false, null, "xterm")]
    public void Colour_is_for_terminals_whose_user_has_nothing_against_it(bool expected, bool ansi, string? noColor, string term)
    {
        var environment = new Dictionary<string, string?> { ["NO_COLOR"] = noColor, ["TERM"] = term };

        Assert.Equal(expected, OutputProfile.Create(ansi, terminalWidth: 80, environment.GetValueOrDefault).Color);
    }

    [Theory]
    [InlineData(100, 100, "70")]
    [InlineData(70, null, "70")]
    [InlineData(70, 0, "70")]
    [InlineData(120, null, null)]
    [InlineData(120, null, "wide")]
    [InlineData(40, 12, null)]
    public void The_width_is_the_terminals_or_that_of_the_environment(int expected, int? terminal, string? columns)
    {
        var environment = new Dictionary<string, string?> { ["COLUMNS"] = columns };

        Assert.Equal(expected, OutputProfile.Create(ansi: false, terminal, environment.GetValueOrDefault).Width);
    }

    [Fact]
    public void Without_arguments_the_help_is_shown()
    {
        ProgramRun run = ProgramRun.Of();

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(ProgramRun.Of("--help"), run);
        Assert.All(["--status", "--catalog", "--list", "--json", "Examples:"], text => Assert.Contains(text, run.Output, StringComparison.Ordinal));
        Assert.All(run.Lines, line => Assert.InRange(line.Length, 0, 80));
    }
}
