using System;
using System.Linq;

foreach (Type type in typeof(Program).Assembly.GetTypes().Where(type => type.IsEnum).OrderBy(type => type.FullName, StringComparer.Ordinal))
{
    Console.WriteLine(type.FullName + ": " + string.Join(", ", Enum.GetNames(type)));
}

Console.WriteLine(Names.TextErrors.Catalog[0].Link);
