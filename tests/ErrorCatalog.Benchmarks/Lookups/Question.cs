using System.Collections.Generic;
using System.Linq;

namespace ErrorCatalog.Benchmarks.Lookups;

/// <summary>What is asked of a catalog, with all who can answer.</summary>
/// <param name="Id">The name of its class in the source.</param>
/// <param name="Title">The name in the report.</param>
/// <param name="Key">The C# type of the key.</param>
/// <param name="Value">The C# type of the answer.</param>
/// <param name="Keys">C#: an array of keys, made of the wire codes <c>codes</c> and the names <c>names</c> of rows.</param>
/// <param name="Contenders">Who answers.</param>
internal sealed record Question(string Id, string Title, string Key, string Value, string Keys, IReadOnlyList<Contender> Contenders)
{
    private string Differ => Value == "string" ? "!ReferenceEquals(value, last)" : "value != last";

    /// <summary>Writes a class with a loop for each contender: a delegate is called once for all keys, and each lookup directly.</summary>
    public string ToSource()
    {
        // Spans cannot be elements of an array.
        (string element, string key) = Key switch
        {
            "ReadOnlySpan<char>" => ("string", "MemoryExtensions.AsSpan(element)"),
            "ReadOnlySpan<byte>" => ("byte[]", "element"),
            _ => (Key, "element"),
        };
        return $$"""
            public static class {{Id}}
            {
                private static readonly {{element}}[] Hits = KeysOf(Keys.HitCodes, Keys.HitNames);
                private static readonly {{element}}[] Misses = KeysOf(Keys.MissCodes, Keys.MissNames);

                private static {{element}}[] KeysOf(string[] codes, string[] names) => {{Keys}};
            {{string.Concat(Contenders.Select(contender => Class(contender, key)))}}
            }

            """;
    }

    private string Class(Contender contender, string key)
        => $$"""

                public static class {{contender.Id}}
                {
                    {{contender.Members}}
            {{Loop(contender, key, "Hits")}}{{Loop(contender, key, "Misses")}}    }

            """;

    // Hits and misses have methods of their own, since the JIT compiles a method for what it has seen last. The timed loop compares
    // references: to compare two texts takes branches that the processor guesses, well at one time and badly at another, and a guess
    // costs more than a lookup.
    private string Loop(Contender contender, string key, string keys)
        => $$"""

                    public static class Of{{keys}}
                    {
                        private static {{Value}} Find({{Key}} key) => {{contender.Expression}};

                        public static int Run()
                        {
                            {{Value}} last = default;
                            int changes = 0;
                            foreach (var element in {{keys}})
                            {
                                {{Value}} value = Find({{key}});
                                changes += Unsafe.BitCast<bool, byte>({{Differ}});
                                last = value;
                            }

                            return changes;
                        }

                        public static string Answers()
                        {
                            var answers = new System.Text.StringBuilder();
                            foreach (var element in {{keys}})
                            {
                                Keys.Append(answers, Find({{key}}));
                            }

                            return answers.ToString();
                        }
                    }

            """;
}
