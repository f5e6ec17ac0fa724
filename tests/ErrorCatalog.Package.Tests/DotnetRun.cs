using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Xunit;

namespace ErrorCatalog.Package.Tests;

/// <summary>What a run of the .NET command line left behind.</summary>
internal sealed partial record DotnetRun(string Command, int ExitCode, string Output)
{
    // A test host passes these on to its children: MSBuild would take another SDK's files for its own, and a profiler or a
    // startup hook would load into the compiler.
    private static readonly string[] InheritedPrefixes = ["MSBUILD", "DOTNET_HOST_", "DOTNET_STARTUP_HOOKS", "CORECLR_", "COR_", "VSTEST_", "TESTINGPLATFORM_"];

    /// <summary>Gets how long a run may take.</summary>
    public static TimeSpan Patience { get; } = TimeSpan.FromMinutes(5);

    public static string Host => Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";

    /// <summary>Gets the distinct warnings and errors, as MSBuild prints them.</summary>
    public IReadOnlyList<string> Diagnostics => [.. DiagnosticLine().Matches(Output).Select(match => match.Value.Trim()).Distinct()];

    public string[] Lines => Output.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');

    /// <summary>Builds what is in a folder, in such a way that no process stays behind the tests.</summary>
    public static DotnetRun Build(string directory, params string[] args) => Build("build", directory, args);

    public static DotnetRun Build(string verb, string directory, string[] args)
        => Of(directory, [verb, "-c", Repository.Configuration, .. CompilerServer.Arguments, .. args]);

    public static DotnetRun Of(string directory, params string[] args)
        => Start(Host, directory, args);

    /// <summary>Runs a program that brings its runtime.</summary>
    public static DotnetRun OfProgram(string path) => Start(path, Path.GetDirectoryName(path)!);

    /// <summary>Verifies that the run succeeded without a warning; CS8785, a generator that does not load, is no more than one.</summary>
    public void AssertClean() => Assert.True(ExitCode == 0 && Diagnostics.Count == 0, Command + "\n" + Output);

    /// <summary>Prepares a run that inherits nothing of this one.</summary>
    public static ProcessStartInfo StartInfo(string program, string directory, params string[] args)
    {
        var start = new ProcessStartInfo(program, args)
        {
            WorkingDirectory = directory,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (string name in start.Environment.Keys.Where(IsInherited).ToList())
        {
            start.Environment.Remove(name);
        }

        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        return start;
    }

    private static DotnetRun Start(string program, string directory, params string[] args)
    {
        string command = string.Join(' ', [Path.GetFileNameWithoutExtension(program), .. args]);
        using Process process = Process.Start(StartInfo(program, directory, args)) ?? throw new Win32Exception(command);
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException(command);
        }

        return new DotnetRun(command, process.ExitCode, output.Result + error.Result);
    }

    private static bool IsInherited(string variable)
        => InheritedPrefixes.Any(prefix => variable.StartsWith(prefix, StringComparison.OrdinalIgnoreCase));

    [GeneratedRegex(@"^.*\b(warning|error) [A-Z]+\d+\b.*$", RegexOptions.Multiline)]
    private static partial Regex DiagnosticLine();
}
