using System.Collections.Generic;
using System.Linq;

namespace ErrorCatalog.Benchmarks.Lookups;

/// <summary>The program that is compiled with a generated catalog: all contenders for one table, and their loops.</summary>
internal static class LookupSource
{
    private const string Keys =
        """
        using System;
        using System.Collections.Frozen;
        using System.Collections.Generic;
        using System.Globalization;
        using System.Linq;
        using System.Runtime.CompilerServices;

        namespace Shop;

        public static class Keys
        {
            private static readonly int[] OtherStatuses = [100, 200, 201, 204, 304, 405, 412, 418, 451, 504];

            public static string[] HitCodes = [];
            public static string[] HitNames = [];
            public static string[] MissCodes = [];
            public static string[] MissNames = [];

            public static ShopErrorCode Enum(string code)
                => ShopErrors.TryParse(code, out ShopErrorCode known) ? known
                : int.TryParse(code, out int number) ? (ShopErrorCode)number
                : (ShopErrorCode)(Hash(code) & int.MaxValue);

            public static int HttpStatus(string code)
                => ShopErrors.TryParse(code, out ShopErrorCode known) ? known.GetHttpStatus() : OtherStatuses[(uint)Hash(code) % OtherStatuses.Length];

            // What comes over the wire is never the object that a table holds.
            public static string Copy(string text) => new(text.AsSpan());

            public static ReadOnlySpan<char> Decode(scoped ReadOnlySpan<byte> utf8, Span<char> buffer)
                => System.Text.Encoding.UTF8.TryGetChars(utf8, buffer, out int length) ? buffer[..length] : default;

            public static void Append<T>(System.Text.StringBuilder answers, T answer)
                => answers.Append(answer is IEnumerable<ShopErrorCode> codes ? string.Join(',', codes.Order()) : answer?.ToString()).Append('\n');

            private static int Hash(string text) => text.Aggregate(17, (hash, letter) => (hash * 31) + letter);
        }


        """;

    public static string Write(IEnumerable<Question> questions)
        => Keys + string.Concat(questions.Select(question => question.ToSource()));
}
