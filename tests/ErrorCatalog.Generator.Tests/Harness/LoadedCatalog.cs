using System;
using System.Collections;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using System.Text;
using Xunit;

namespace ErrorCatalog.Generator.Tests.Harness;

/// <summary>The compiled code of a catalog, ready to be called. Members of its enum are objects here.</summary>
internal sealed class LoadedCatalog : IDisposable
{
    private readonly AssemblyLoadContext _context = new("Consumer", isCollectible: true);
    private readonly Type? _enum;

    public LoadedCatalog(Stream assembly, string catalog)
    {
        Type[] types = _context.LoadFromStream(assembly).GetTypes();
        Class = types.Single(type => type.Name == catalog + "Errors");
        _enum = types.SingleOrDefault(type => type.Name == catalog + "ErrorCode");
    }

    private delegate bool TryParseSpan<TChar, TCode>(ReadOnlySpan<TChar> code, out TCode result);

    /// <summary>Gets the static class.</summary>
    public Type Class { get; }

    /// <summary>Gets the enum.</summary>
    public Type Enum => _enum ?? throw new InvalidOperationException("There is no enum.");

    public bool HasEnum => _enum is not null;

    public string[] MemberNames => System.Enum.GetNames(Enum);

    public Catalog Catalog => Assert.IsType<Catalog>(Class.GetProperty("Catalog")!.GetValue(null));

    public object Member(string name) => System.Enum.Parse(Enum, name);

    public long ValueOf(string name) => Convert.ToInt64(Member(name), null);

    /// <summary>Makes a value of the enum, defined or not.</summary>
    public object Value(long value) => System.Enum.ToObject(Enum, value);

    /// <summary>Reads a property for a row without a member.</summary>
    public ErrorEntry Property(string name) => Assert.IsType<ErrorEntry>(Class.GetProperty(name)!.GetValue(null));

    /// <summary>Reads a constant, such as <c>Messages.RateLimited</c>.</summary>
    public string? Constant(string nested, string name) => (string?)Class.GetNestedType(nested)?.GetField(name)?.GetRawConstantValue();

    public bool Has(string method) => Class.GetMember(method, BindingFlags.Public | BindingFlags.Static).Length > 0;

    /// <summary>Calls a method that takes one argument; what it throws comes out as it is.</summary>
    public T Get<T>(string method, object argument)
        => (T)Method(method, argument.GetType()).Invoke(null, BindingFlags.DoNotWrapExceptions, null, [argument], null)!;

    /// <summary>Calls a method that returns whether it has found what its last parameter receives.</summary>
    public (bool Found, T? Result) Try<T>(string method, object argument)
    {
        object?[] arguments = [argument, null];
        bool found = (bool)Method(method, argument.GetType()).Invoke(null, BindingFlags.DoNotWrapExceptions, null, arguments, null)!;
        return (found, (T?)arguments[1]);
    }

    /// <summary>Parses a wire code in every way that the target has; all of them must agree.</summary>
    /// <returns>The member's name, or <see langword="null"/> when there is none.</returns>
    public string? Parse(string code)
    {
        (bool found, object? member) = Try<object>("TryParse", code);
        string? name = found ? member!.ToString() : null;
        Assert.Equal(found ? member : Value(0), member);
        foreach (MethodInfo method in Class.GetMethods().Where(method => method.Name == "TryParse"))
        {
            Type parameter = method.GetParameters()[0].ParameterType;
            if (parameter == typeof(ReadOnlySpan<char>))
            {
                Assert.Equal(name, ParseSpan(method, code.ToCharArray()));
            }
            else if (parameter == typeof(ReadOnlySpan<byte>))
            {
                Assert.Equal(name, ParseSpan(method, Encoding.UTF8.GetBytes(code)));
            }
        }

        return name;
    }

    /// <summary>Parses bytes that need not be valid UTF-8.</summary>
    public string? ParseUtf8(byte[] code)
        => ParseSpan(Class.GetMethods().Single(method => method.Name == "TryParse" && method.GetParameters()[0].ParameterType == typeof(ReadOnlySpan<byte>)), code);

    /// <summary>Parses a number.</summary>
    /// <returns>The member's name, or <see langword="null"/> when there is none.</returns>
    public string? ParseNumber(object number)
    {
        (bool found, object? member) = Try<object>("TryParse", number);
        return found ? member!.ToString() : null;
    }

    public string? ParseName(string name)
    {
        (bool found, object? member) = Try<object>("TryParseName", name);
        return found ? member!.ToString() : null;
    }

    /// <summary>Lists the members' names of an HTTP status.</summary>
    public string[] WithHttpStatus(int httpStatus)
        => [.. Get<IEnumerable>("WithHttpStatus", httpStatus).Cast<object>().Select(member => member.ToString()!)];

    public void Dispose() => _context.Unload();

    private string? ParseSpan<T>(MethodInfo method, T[] code)
        => (string?)typeof(LoadedCatalog)
            .GetMethod(nameof(CallWithSpan), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(typeof(T), Enum)
            .Invoke(null, [method, code]);

    // Reflection cannot pass a span; a delegate can.
    private static string? CallWithSpan<TChar, TCode>(MethodInfo method, TChar[] code)
        => method.CreateDelegate<TryParseSpan<TChar, TCode>>()(code, out TCode result) ? result!.ToString() : null;

    private MethodInfo Method(string name, Type argument)
        => Class.GetMethods(BindingFlags.Public | BindingFlags.Static)
            .Single(method => method.Name == name && method.GetParameters()[0].ParameterType == argument);
}
