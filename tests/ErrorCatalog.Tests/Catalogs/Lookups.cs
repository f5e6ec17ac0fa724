using System;
using System.Collections.Generic;

namespace ErrorCatalog.Tests.Catalogs;

internal delegate bool TryMap<TFrom, TTo>(TFrom code, out TTo value);

internal delegate bool TryRead<TUnit, TCode>(ReadOnlySpan<TUnit> code, out TCode result);

/// <summary>The generated methods of one catalog, so that one class of tests serves all catalogs.</summary>
internal sealed record Lookups<TCode>(
    Catalog Catalog,
    Func<TCode, bool> IsDefined,
    Func<TCode, ErrorEntry> GetEntry,
    TryMap<TCode, ErrorEntry?> TryGetEntry,
    Func<TCode, int> GetHttpStatus,
    TryMap<TCode, int> TryGetHttpStatus,
    TryMap<string?, TCode> TryParse,
    TryRead<char, TCode> TryParseChars,
    TryRead<byte, TCode> TryParseUtf8,
    TryMap<string?, TCode> TryParseName,
    Func<int, IReadOnlyList<TCode>> WithHttpStatus,
    IReadOnlyList<Text<TCode>> Texts)
    where TCode : struct, Enum;

/// <summary>A Get and its Try, and the text of an entry that both give.</summary>
internal sealed record Text<TCode>(Func<TCode, string> Get, TryMap<TCode, string> TryGet, Func<ErrorEntry, string?> Of);
