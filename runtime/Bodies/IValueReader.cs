using System;
using ErrorCatalog.CompilerServices;

namespace ErrorCatalog.Bodies;

/// <summary>Makes values of codes that were found in a body, with the entries that have been found for them.</summary>
internal interface IValueReader<TValue>
{
#if NET8_0_OR_GREATER
    TValue Read(ReadOnlySpan<byte> utf8Code, WireForm form, ErrorEntry? entry);
#endif

    TValue Read(string code, WireForm form);
}
