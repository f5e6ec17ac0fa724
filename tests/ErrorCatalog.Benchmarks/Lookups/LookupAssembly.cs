using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Reflection;
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

    /// <summary>Compiles a catalog and all contenders, and loads them as often as is asked for.</summary>
    /// <returns>The cases of each load: the same ones, compiled anew by the JIT.</returns>
    public static IEnumerable<IReadOnlyList<LookupCase>> Load(string directory, ErrorTable table, bool withSwitch, int loads)
    {
        Question[] questions = [.. new Questions(table, withSwitch ? new HandWrittenSwitch(table) : null).ToAsk()];
        string path = Compile(directory, table, questions);
        for (int load = 0; load < loads; load++)
        {
            Assembly assembly = new AssemblyLoadContext($"{path} {load}").LoadFromAssemblyPath(path);
            SetKeys(assembly.GetType("Shop.Keys", throwOnError: true)!, table);
            foreach (Question question in questions)
            {
                AssertSameAnswers(assembly, question, hits: true);
                AssertSameAnswers(assembly, question, hits: false);
            }

            LookupCase[] cases =
            [
                .. from question in questions
                   from hits in (bool[])[true, false]
                   from contender in question.Contenders
                   let loop = LoopType(assembly, question, contender, hits).GetMethod("Run")!.CreateDelegate<Func<int>>()
                   select new LookupCase(table.Pattern, table.Rows.Count, question.Title, hits, contender.Title, loop),
            ];
            WarmUp(cases);
            yield return cases;
        }
    }

    private static string Compile(string directory, ErrorTable table, IEnumerable<Question> questions)
    {
        string name = $"Shop.{table.Pattern}{table.Rows.Count}";
        File.WriteAllText(Path.Combine(directory, "errors.md"), table.ToMarkdown());
        File.WriteAllText(Path.Combine(directory, "Lookups.cs"), LookupSource.Write(questions));
        Compiler.Run(directory, name, "/target:library");
        return Path.Combine(directory, name + ".dll");
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

    private static void AssertSameAnswers(Assembly assembly, Question question, bool hits)
    {
        IEnumerable<string> answers = question.Contenders.Select(contender =>
            LoopType(assembly, question, contender, hits).GetMethod("Answers")!.CreateDelegate<Func<string>>()());
        if (answers.Distinct().Count() > 1)
        {
            throw new InvalidOperationException($"{question.Title}, {(hits ? "hit" : "miss")}: the contenders do not agree.");
        }
    }

    private static Type LoopType(Assembly assembly, Question question, Contender contender, bool hits)
        => assembly.GetType($"Shop.{question.Id}+{contender.Id}+Of{(hits ? "Hits" : "Misses")}", throwOnError: true)!;

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
                    one.Loop();
                }
            }

            Thread.Sleep(PauseBetweenTiers);
        }
    }
}
