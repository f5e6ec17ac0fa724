using System;
using System.Linq;

foreach (Type type in typeof(Program).Assembly.GetTypes().Where(type => type.IsEnum).OrderBy(type => type.FullName, StringComparer.Ordinal))
{
    Console.WriteLine((type.IsPublic ? "public " : "internal ") + type.FullName);
}
