using System.Reflection;

namespace Compliance.Packages.Tests.PublicApi;

/// <summary>Renders the line that declares a type.</summary>
internal static class ApiType
{
    private const string CloneOfARecord = "<Clone>$";

    public static string Of(Type type)
    {
        if (type.IsEnum)
        {
            var flags = type.IsDefined(typeof(FlagsAttribute)) ? "[Flags] " : string.Empty;
            return $"{flags}enum {ApiTypeName.Declared(type)} : {ApiTypeName.Of(type.GetEnumUnderlyingType())}";
        }

        var bases = string.Join(", ", Bases(type).Select(ApiTypeName.Of));
        return ApiAttributes.Of(type) + Kind(type) + ApiTypeName.Declared(type) + (bases.Length == 0 ? string.Empty : $" : {bases}") + ApiTypeName.Constraints(type.GetGenericArguments());
    }

    /// <summary>Tells whether the compiler wrote the members that a record has.</summary>
    public static bool IsRecord(Type type) =>
        type.GetMethod(CloneOfARecord) is not null
        || (type.IsValueType && type.GetMethod("PrintMembers", BindingFlags.Instance | BindingFlags.NonPublic) is not null);

    private static string Kind(Type type)
    {
        var record = IsRecord(type) ? "record " : string.Empty;
        return type switch
        {
            { IsInterface: true } => "interface ",
            { IsValueType: true } => $"{(IsReadOnly(type) ? "readonly " : string.Empty)}{(type.IsByRefLike ? "ref " : string.Empty)}{record}struct ",
            { IsAbstract: true, IsSealed: true } => "static class ",
            { IsAbstract: true } => "abstract " + (record.Length > 0 ? record : "class "),
            { IsSealed: true } => "sealed " + (record.Length > 0 ? record : "class "),
            _ => record.Length > 0 ? record : "class ",
        };
    }

    private static bool IsReadOnly(Type type) => type.IsDefined(typeof(System.Runtime.CompilerServices.IsReadOnlyAttribute));

    private static IEnumerable<Type> Bases(Type type)
    {
        var inherited = type.BaseType?.GetInterfaces() ?? [];
        var own = type.GetInterfaces().Except(inherited)
            .Where(i => i.IsVisible && !(IsRecord(type) && i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IEquatable<>)))
            .OrderBy(ApiTypeName.Of, StringComparer.Ordinal);
        return type.BaseType is { } parent && parent != typeof(object) && parent != typeof(ValueType) ? own.Prepend(parent) : own;
    }
}
