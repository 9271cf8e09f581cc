using System.Reflection;
using System.Text;

namespace Compliance.Packages.Tests.PublicApi;

/// <summary>Renders what an assembly offers, in the order of the alphabet, one member a line.</summary>
internal static class ApiText
{
    public static string Of(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (var types in assembly.GetExportedTypes().GroupBy(t => t.Namespace, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            text.Append("namespace ").Append(types.Key).Append('\n');
            foreach (var type in types.OrderBy(t => ApiTypeName.Declared(t), StringComparer.Ordinal))
            {
                text.Append('\n').Append("  ").Append(ApiType.Of(type)).Append('\n');
                foreach (var member in ApiMembers.Of(type).Order(StringComparer.Ordinal))
                {
                    text.Append("    ").Append(member).Append('\n');
                }
            }

            text.Append('\n');
        }

        return text.ToString().TrimEnd('\n') + "\n";
    }
}
