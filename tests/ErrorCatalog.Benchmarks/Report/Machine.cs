using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Runtime.InteropServices;
using ErrorCatalog.Benchmarks.Processes;

namespace ErrorCatalog.Benchmarks.Report;

/// <summary>Where, when and how the figures came about.</summary>
internal static class Machine
{
    public static string Describe()
    {
        string sdk = ProcessRun.Dotnet(AppContext.BaseDirectory, "--version").Output.Trim();
        string arguments = string.Join(' ', Environment.GetCommandLineArgs().Skip(1));
        string command = "dotnet run -c Release --project tests/ErrorCatalog.Benchmarks" + (arguments.Length == 0 ? string.Empty : " -- " + arguments);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"""
            {Processor()}, {Environment.ProcessorCount} logical cores, {RuntimeInformation.OSDescription}, {RuntimeInformation.FrameworkDescription},
            SDK {sdk}, {DateTime.UtcNow:yyyy-MM-dd}. Command:

                {command}

            ![Cost against rows](results.svg)

            """);
    }

    private static string Processor()
    {
        const string Info = "/proc/cpuinfo";
        string? model = File.Exists(Info)
            ? File.ReadLines(Info).FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal))?.Split(':', 2)[1].Trim()
            : Environment.GetEnvironmentVariable("PROCESSOR_IDENTIFIER");
        return model ?? RuntimeInformation.ProcessArchitecture.ToString();
    }
}
