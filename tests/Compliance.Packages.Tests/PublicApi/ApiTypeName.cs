using System.Reflection;

namespace Compliance.Packages.Tests.PublicApi;

/// <summary>Renders the name of a type as C# writes it, without namespaces.</summary>
internal static class ApiTypeName
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void", [typeof(object)] = "object", [typeof(string)] = "string", [typeof(bool)] = "bool", [typeof(byte)] = "byte",
        [typeof(char)] = "char", [typeof(short)] = "short", [typeof(int)] = "int", [typeof(uint)] = "uint", [typeof(long)] = "long",
        [typeof(ulong)] = "ulong", [typeof(float)] = "float", [typeof(double)] = "double", [typeof(decimal)] = "decimal",
    };

    /// <summary>Renders the name a type is declared by, with the types it lies in.</summary>
    public static string Declared(Type type) => (type.DeclaringType is { } outer ? $"{Declared(outer)}." : string.Empty)
        + Bare(type) + (type.IsGenericTypeDefinition ? $"<{string.Join(", ", type.GetGenericArguments().Select(Variance))}>" : string.Empty);

    /// <summary>Renders the name without arguments.</summary>
    public static string Bare(Type type)
    {
        var end = type.Name.IndexOf('`', StringComparison.Ordinal);
        return end < 0 ? type.Name : type.Name[..end];
    }

    /// <summary>Renders a type where nothing is known of nulls, as in a list of bases.</summary>
    public static string Of(Type type) =>
        Keywords.TryGetValue(type, out var keyword) ? keyword
        : Nullable.GetUnderlyingType(type) is { } inner ? $"{Of(inner)}?"
        : type.IsArray ? $"{Of(type.GetElementType()!)}[]"
        : type.IsByRef ? Of(type.GetElementType()!)
        : Outer(type) + Bare(type) + (type.IsGenericType ? $"<{string.Join(", ", type.GetGenericArguments().Select(Of))}>" : string.Empty);

    /// <summary>Renders a type with what may be null in it.</summary>
    public static string Of(NullabilityInfo info)
    {
        var type = info.Type;
        if (Nullable.GetUnderlyingType(type) is not null || (!type.IsGenericType && !type.IsArray))
        {
            return Of(type) + (type.IsValueType || type.IsByRef ? string.Empty : Mark(info));
        }

        var name = type.IsArray
            ? $"{Of(info.ElementType!)}[]"
            : $"{Outer(type)}{Bare(type)}<{string.Join(", ", info.GenericTypeArguments.Select(Of))}>";
        return name + (type.IsValueType ? string.Empty : Mark(info));
    }

    /// <summary>Renders the constraints of type parameters.</summary>
    public static string Constraints(Type[] parameters) => string.Concat(parameters
        .Where(p => p.IsGenericParameter)
        .Select(p => (p.Name, Parts: Parts(p).ToList()))
        .Where(p => p.Parts.Count > 0)
        .Select(p => $" where {p.Name} : {string.Join(", ", p.Parts)}"));

    private static IEnumerable<string> Parts(Type parameter)
    {
        var attributes = parameter.GenericParameterAttributes;
        var isStruct = attributes.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint);
        if (attributes.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint))
        {
            yield return "class";
        }

        if (isStruct)
        {
            yield return "struct";
        }

        foreach (var constraint in parameter.GetGenericParameterConstraints().Where(c => c != typeof(ValueType)))
        {
            yield return Of(constraint);
        }

        if (!isStruct && attributes.HasFlag(GenericParameterAttributes.DefaultConstructorConstraint))
        {
            yield return "new()";
        }
    }

    private static string Outer(Type type) => type.DeclaringType is { } outer && !type.IsGenericParameter ? $"{Bare(outer)}." : string.Empty;

    private static string Variance(Type parameter) => parameter.GenericParameterAttributes switch
    {
        var a when a.HasFlag(GenericParameterAttributes.Covariant) => $"out {parameter.Name}",
        var a when a.HasFlag(GenericParameterAttributes.Contravariant) => $"in {parameter.Name}",
        _ => parameter.Name,
    };

    private static string Mark(NullabilityInfo info) =>
        // Of a type parameter without constraints it is the caller who says whether it may be null.
        !info.Type.IsGenericParameter && (info.ReadState == NullabilityState.Nullable || info.WriteState == NullabilityState.Nullable) ? "?" : string.Empty;
}
