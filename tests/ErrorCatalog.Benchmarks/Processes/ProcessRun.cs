using System;
using System.Diagnostics;
using System.Threading.Tasks;

namespace ErrorCatalog.Benchmarks.Processes;

/// <summary>A process that has ended, and what it took.</summary>
/// <param name="Output">What it wrote.</param>
/// <param name="Elapsed">How long it ran.</param>
/// <param name="ProcessorTime">How long processors worked for it, all together.</param>
/// <param name="PeakMemory">The most memory that it held at a time, in bytes; 0 where the system does not tell.</param>
internal sealed record ProcessRun(string Output, TimeSpan Elapsed, TimeSpan ProcessorTime, long PeakMemory)
{
    /// <summary>Runs <c>dotnet</c>.</summary>
    /// <exception cref="InvalidOperationException">It did not end with 0.</exception>
    public static ProcessRun Dotnet(string workingDirectory, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = workingDirectory,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        // A server that stays alive would take the work, the time and the memory of the process that is measured.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_NOLOGO"] = "1";

        long started = Stopwatch.GetTimestamp();
        using Process process = Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start.");
        using var usage = new ProcessUsage(process);
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        TimeSpan elapsed = Stopwatch.GetElapsedTime(started);
        return process.ExitCode == 0
            ? new ProcessRun(output, elapsed, usage.ProcessorTime, usage.PeakMemory)
            : throw new InvalidOperationException($"dotnet {string.Join(' ', arguments)} ended with {process.ExitCode}:\n{output}{errors.Result}");
    }
}
