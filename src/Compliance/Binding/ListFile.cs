using System.Collections.Immutable;
using Compliance.Diagnostics;
using Compliance.Syntax;
using Compliance.Text;

namespace Compliance.Binding;

/// <summary>Opens authored files that hold one list under one key.</summary>
internal static class ListFile
{
    /// <summary>Gets the items of the list; none after a mistake.</summary>
    /// <param name="root">The root of the file.</param>
    /// <param name="what">What the file is, for messages.</param>
    /// <param name="key">The key of the list; any other key is reported.</param>
    /// <param name="diagnostics">Where mistakes go.</param>
    public static ImmutableArray<LocatedNode> Items(LocatedNode root, LocalizedText what, Keyword key, DiagnosticBag diagnostics)
    {
        if (MappingReader.Open(root, what, diagnostics) is not { } reader)
        {
            return [];
        }

        var items = ScalarReading.Items(reader.Required(key), diagnostics);
        reader.Finish();
        return items;
    }
}
