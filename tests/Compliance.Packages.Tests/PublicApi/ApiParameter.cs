using System.Reflection;
using System.Runtime.CompilerServices;

namespace Compliance.Packages.Tests.PublicApi;

/// <summary>Renders a parameter.</summary>
internal static class ApiParameter
{
    public static string Of(ParameterInfo parameter)
    {
        var way = parameter.IsOut ? "out "
            : parameter.ParameterType.IsByRef ? (parameter.IsIn ? "in " : "ref ")
            : parameter.IsDefined(typeof(ParamArrayAttribute)) || parameter.IsDefined(typeof(ParamCollectionAttribute)) ? "params " : string.Empty;
        var value = parameter.HasDefaultValue ? $" = {ApiValue.Of(parameter.RawDefaultValue, parameter.ParameterType)}" : string.Empty;
        return $"{way}{ApiTypeName.Of(ApiNullability.Of(parameter))} {parameter.Name}{value}";
    }
}
