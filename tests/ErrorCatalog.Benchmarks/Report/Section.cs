using System.Collections.Generic;

namespace ErrorCatalog.Benchmarks.Report;

/// <summary>What one part of the benchmarks has found.</summary>
/// <param name="Title">The heading.</param>
/// <param name="Method">How it was measured.</param>
/// <param name="Tables">The figures.</param>
/// <param name="Panels">Its diagrams.</param>
internal sealed record Section(string Title, string Method, IReadOnlyList<ReportTable> Tables, IReadOnlyList<ChartPanel> Panels);
