namespace ErrorCatalog.Benchmarks.Rows;

/// <summary>A row of a synthetic error table.</summary>
/// <param name="Code">The wire code.</param>
/// <param name="Name">The member's name, which the table gives too where the code is a number.</param>
/// <param name="HttpStatus">The HTTP status.</param>
/// <param name="Message">About sixty characters.</param>
/// <param name="Resolution">About fifty characters.</param>
internal sealed record ErrorRow(string Code, string Name, int HttpStatus, string Message, string Resolution);
