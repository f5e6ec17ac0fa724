using System;

namespace Spans
{
    /// <summary>Parses without a string.</summary>
    public static class Lookup
    {
        /// <summary>Gets the message of a code, or nothing.</summary>
        public static string? MessageOf(ReadOnlySpan<char> code) => PlaidErrors.TryParse(code, out PlaidErrorCode known) ? known.GetMessage() : null;

        /// <summary>Gets the message of a code in UTF-8, or nothing.</summary>
        public static string? MessageOf(ReadOnlySpan<byte> code) => PlaidErrors.TryParse(code, out PlaidErrorCode known) ? known.GetMessage() : null;
    }
}
