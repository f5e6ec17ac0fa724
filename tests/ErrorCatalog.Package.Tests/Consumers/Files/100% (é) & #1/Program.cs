using System;
using System.Linq;

foreach (Type type in typeof(Files.ParcelErrorCode).Assembly.GetTypes().Where(type => type.IsEnum).OrderBy(type => type.Name, StringComparer.Ordinal))
{
    Console.WriteLine(type.Name + ": " + string.Join(", ", Enum.GetNames(type)));
}
