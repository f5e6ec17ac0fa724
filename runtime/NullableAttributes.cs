#if NETSTANDARD2_0
namespace System.Diagnostics.CodeAnalysis;

/// <summary>The compiler knows this attribute by its name; netstandard2.0 does not have it.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class NotNullWhenAttribute(bool returnValue) : Attribute
{
    public bool ReturnValue { get; } = returnValue;
}

/// <summary>The compiler knows this attribute by its name; netstandard2.0 does not have it.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class NotNullAttribute : Attribute;
#endif
