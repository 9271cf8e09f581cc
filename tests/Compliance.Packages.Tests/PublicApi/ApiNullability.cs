using System.Reflection;

namespace Compliance.Packages.Tests.PublicApi;

/// <summary>Finds what may be null.</summary>
internal static class ApiNullability
{
    private static readonly NullabilityInfoContext Context = new();

    public static NullabilityInfo Of(FieldInfo field) => Context.Create(field);

    public static NullabilityInfo Of(PropertyInfo property) => Context.Create(property);

    public static NullabilityInfo Of(EventInfo e) => Context.Create(e);

    public static NullabilityInfo Of(ParameterInfo parameter) => Context.Create(parameter);
}
