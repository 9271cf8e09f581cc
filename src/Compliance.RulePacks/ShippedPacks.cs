using System.Reflection;
using Compliance.Rules.Loading;

namespace Compliance.RulePacks;

/// <summary>The rule packs that come with the product: vocabulary, legal sources, rules and their cases.</summary>
public static class ShippedPacks
{
    private static readonly Lazy<RuleFileSet> All = new(Read);

    /// <summary>Gets the files, named as in the project's <c>rules</c> folder. They are read from the assembly once.</summary>
    /// <example><code>var rulebook = RulebookLoader.Load(ShippedPacks.Files).GetRulebookOrThrow();</code></example>
    public static RuleFileSet Files => All.Value;

    private static RuleFileSet Read()
    {
        var assembly = Assembly.GetExecutingAssembly();
        return RuleFileSet.FromFiles(assembly.GetManifestResourceNames().Select(n => RuleFile.FromBytes(n, Content(assembly, n))));
    }

    private static byte[] Content(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)!;
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return content;
    }
}
