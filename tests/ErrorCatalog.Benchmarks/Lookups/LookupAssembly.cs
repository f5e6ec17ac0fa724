using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Resources;
using System.Runtime.Loader;
using System.Threading;
using ErrorCatalog.Benchmarks.Processes;
using ErrorCatalog.Benchmarks.Rows;

namespace ErrorCatalog.Benchmarks.Lookups;

/// <summary>The compiled catalog of a table with all contenders, loaded and warm.</summary>
internal static class LookupAssembly
{
    /// <summary>So many keys in random order that the processor cannot learn them.</summary>
    public const int Keys = 4096;

    /// <summary>The JIT compiles a method anew after 30 calls, twice, once no other method has been new for a while.</summary>
    private const int CallsForNextTier = 40;

    private const int Tiers = 3;
    private static readonly TimeSpan LongestWarmUp = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan PauseBetweenTiers = TimeSpan.FromMilliseconds(250);

    public static IReadOnlyList<LookupCase> Load(string directory, ErrorTable table, bool withSwitch)
    {
        Question[] questions = [.. new Questions(table, withSwitch ? new HandWrittenSwitch(table) : null).ToAsk()];
        Assembly assembly = Compile(directory, table, questions);
        SetKeys(assembly.GetType("Shop.Keys", throwOnError: true)!, table);
        LookupCase[] cases =
        [
            .. from question in questions
               from hits in (bool[])[true, false]
               from contender in question.Contenders
               let type = assembly.GetType($"Shop.{question.Id}+{contender.Id}", throwOnError: true)!
               let loop = type.GetMethod("Run")!.CreateDelegate<Func<bool, int>>()
               select new LookupCase(table.Pattern, table.Rows.Count, question.Title, hits, contender.Title, loop),
        ];
        AssertSameAnswers(cases);
        WarmUp(cases);
        return cases;
    }

    private static Assembly Compile(string directory, ErrorTable table, IEnumerable<Question> questions)
    {
        string name = $"Shop.{table.Pattern}{table.Rows.Count}";
        File.WriteAllText(Path.Combine(directory, "errors.md"), table.ToMarkdown());
        File.WriteAllText(Path.Combine(directory, "Lookups.cs"), LookupSource.Write(table, questions));
        using (var messages = new ResourceWriter(Path.Combine(directory, "Messages.resources")))
        {
            foreach (ErrorRow row in table.Rows)
            {
                messages.AddResource(row.Name, row.Message);
            }
        }

        Compiler.Run(directory, name, "/target:library");
        return AssemblyLoadContext.Default.LoadFromAssemblyPath(Path.Combine(directory, name + ".dll"));
    }

    private static void SetKeys(Type keys, ErrorTable table)
    {
        var random = new Random(table.Rows.Count);
        ErrorRow[] hits = random.GetItems(table.Rows.ToArray(), Keys);
        ErrorRow[] misses = random.GetItems(table.Absent.ToArray(), Keys);
        Set("HitCodes", hits, row => row.Code);
        Set("HitNames", hits, row => row.Name);
        Set("MissCodes", misses, row => row.Code);
        Set("MissNames", misses, row => row.Name);

        void Set(string field, ErrorRow[] rows, Converter<ErrorRow, string> text)
            => keys.GetField(field)!.SetValue(null, Array.ConvertAll(rows, text));
    }

    private static void AssertSameAnswers(IEnumerable<LookupCase> cases)
    {
        foreach (IGrouping<string, LookupCase> group in cases.GroupBy(one => $"{one.Question}, {(one.Hits ? "hit" : "miss")}"))
        {
            if (group.Select(one => one.Loop(one.Hits)).Distinct().Count() > 1)
            {
                string answers = string.Join(", ", group.Select(one => $"{one.Contender} {one.Loop(one.Hits)}"));
                throw new InvalidOperationException($"{group.Key}: the contenders do not agree: {answers}");
            }
        }
    }

    private static void WarmUp(IReadOnlyList<LookupCase> cases)
    {
        for (int tier = 0; tier < Tiers; tier++)
        {
            foreach (LookupCase one in cases)
            {
                // A loop that takes so long has called its lookup often enough.
                long started = Stopwatch.GetTimestamp();
                for (int call = 0; call < CallsForNextTier && Stopwatch.GetElapsedTime(started) < LongestWarmUp; call++)
                {
                    one.Loop(one.Hits);
                }
            }

            Thread.Sleep(PauseBetweenTiers);
        }
    }
}
