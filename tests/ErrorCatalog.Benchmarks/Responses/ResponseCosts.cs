using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using ErrorCatalog.Benchmarks.Processes;
using ErrorCatalog.Benchmarks.Report;

namespace ErrorCatalog.Benchmarks.Responses;

/// <summary>What it takes from the body of a response to the row of its code.</summary>
internal static class ResponseCosts
{
    private const string Method =
        """
        From the bytes of a body to the HTTP status that the table has for the code, in process, by BenchmarkDotNet (in-process emit toolchain, the
        fastest iteration). By hand, it's a class for the body, an enum with a JsonStringEnumConverter or Enum.TryParse, and a switch, with the
        options that ASP.NET Core has for JSON, or with a generated JsonSerializerContext: what is compared is the faster one.
        """;

    private const int CallsForNextTier = 30_000;
    private const int Tiers = 3;
    private static readonly TimeSpan PauseBetweenTiers = TimeSpan.FromMilliseconds(500);

    private static readonly (string Subject, string Body)[] Bodies =
    [
        ("a number at the top", "Account"),
        ("a word in an object", "Token"),
        ("problem details", "Problem"),
    ];

    public static Section Measure(WorkFolder folder, Effort effort)
    {
        Progress.Tell($"responses");
        WarmUp();
        ResponseResult[] results =
        [
            .. from report in InProcess.Run<ResponseBenchmarks>(effort.GeneratorIteration, effort.GeneratorIterations, countMemory: true)
               select new ResponseResult(
                   report.BenchmarkCase.Descriptor.WorkloadMethod.Name,
                   Cost.Nanoseconds(report.ResultStatistics!.Min),
                   Cost.Bytes(report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? 0)),
        ];
        return new Section("Responses", Method, [new ReportTable(["body", "time", "allocated"], [.. Bodies.Select(body => Row(body, results))])], []);
    }

    private static IReadOnlyList<string> Row((string Subject, string Body) body, ResponseResult[] results)
    {
        ResponseResult product = results.Single(result => result.Method == body.Body + "Product");
        ResponseResult best = results.Where(result => result != product && result.Method.StartsWith(body.Body, StringComparison.Ordinal)).MinBy(result => result.Time.Value)!;
        return [body.Subject, new Comparison(body.Subject, 0, product.Time, "by hand", best.Time).ToString(), $"{product.Allocated} : {best.Allocated}"];
    }

    private static void WarmUp()
    {
        var benchmarks = new ResponseBenchmarks();
        Func<int>[][] contenders =
        [
            [benchmarks.AccountProduct, benchmarks.AccountByHand, benchmarks.AccountByHandGenerated],
            [benchmarks.TokenProduct, benchmarks.TokenByHand, benchmarks.TokenByHandGenerated],
            [benchmarks.ProblemProduct, benchmarks.ProblemByHand, benchmarks.ProblemByHandGenerated],
        ];
        foreach (Func<int>[] same in contenders)
        {
            if (same.Select(contender => contender()).Distinct().Count() > 1)
            {
                throw new InvalidOperationException("The contenders do not agree.");
            }
        }

        // The JIT compiles a method anew after 30 calls, twice, once no other method has been new for a while.
        for (int tier = 0; tier < Tiers; tier++)
        {
            foreach (Func<int> contender in contenders.SelectMany(same => same))
            {
                for (int call = 0; call < CallsForNextTier; call++)
                {
                    contender();
                }
            }

            Thread.Sleep(PauseBetweenTiers);
        }
    }

    /// <summary>A benchmark and its cost.</summary>
    private sealed record ResponseResult(string Method, Cost Time, Cost Allocated);
}
