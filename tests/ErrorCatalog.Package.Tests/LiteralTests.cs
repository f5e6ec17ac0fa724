using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Xunit;

namespace ErrorCatalog.Package.Tests;

/// <summary>A program that writes codes as literals, which one command makes members of.</summary>
public partial class LiteralTests(PackedPackage package)
{
    [Fact]
    public void One_command_replaces_all_literals_and_the_program_does_the_same()
    {
        var literals = new Consumer(package, "Literals", "plaid.md");
        DotnetRun before = literals.Build();
        string[] answers = literals.Run().Lines;

        DotnetRun formatting = literals.FixWarnings();
        DotnetRun after = literals.BuildAgain();

        Assert.Equal(0, before.ExitCode);
        Assert.Equal(12, before.Diagnostics.Count(line => line.Contains(": warning EC0201: ", StringComparison.Ordinal)));
        Assert.Equal(1, before.Diagnostics.Count(line => line.Contains(": warning EC0205: ", StringComparison.Ordinal)));
        Assert.True(formatting.ExitCode == 0 && after.ExitCode == 0 && after.Diagnostics.Count == 0, formatting.Output + after.Output);
        Assert.Equal(["True", "True", "same", "True", "211"], answers);
        Assert.Equal(answers, literals.Run().Lines);
        Assert.Equal("1205", Assert.Single(Code().Matches(File.ReadAllText(literals.PathOf("Program.cs")))).Value);
    }

    [GeneratedRegex("12[0-9]{2}|[a-z]+_[a-z]+")]
    private static partial Regex Code();
}
