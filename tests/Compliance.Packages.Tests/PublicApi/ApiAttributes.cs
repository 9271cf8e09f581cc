using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Compliance.Packages.Tests.PublicApi;

/// <summary>Renders the attributes that tell a caller something.</summary>
internal static class ApiAttributes
{
    private static readonly Type[] Telling =
    [
        typeof(ObsoleteAttribute),
        typeof(ExperimentalAttribute),
        typeof(RequiresDynamicCodeAttribute),
        typeof(RequiresUnreferencedCodeAttribute),
    ];

    public static string Of(MemberInfo member) =>
        string.Concat(Telling.Where(a => member.IsDefined(a, inherit: false) && !IsForOldCompilers(member)).Select(a => $"[{a.Name[..^"Attribute".Length]}] "));

    // Where members are required, the compiler calls the constructor obsolete so that compilers before C# 11 refuse it.
    private static bool IsForOldCompilers(MemberInfo member) => member.IsDefined(typeof(CompilerFeatureRequiredAttribute), inherit: false);
}
