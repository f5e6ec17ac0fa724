using System;
using System.Diagnostics;
using System.Globalization;

namespace ErrorCatalog.Benchmarks.Report;

/// <summary>Says on the error stream what is being measured, since much of it takes its time.</summary>
internal static class Progress
{
    private static readonly long Started = Stopwatch.GetTimestamp();

    public static void Tell(FormattableString what)
    {
        string time = Stopwatch.GetElapsedTime(Started).ToString("mm\\:ss", CultureInfo.InvariantCulture);
        Console.Error.WriteLine($"{time} {what.ToString(CultureInfo.InvariantCulture)}");
    }
}
