using System.Collections.Immutable;
using Compliance.Binding.Shapes;
using Compliance.Diagnostics;
using Compliance.Syntax;

namespace Compliance.Binding;

/// <summary>Opens authored files that hold one list under one key.</summary>
internal static class ListFile
{
    /// <summary>Gets the items of the list; none after a mistake.</summary>
    /// <param name="root">The root of the file.</param>
    /// <param name="shape">The one key of the file; any other is reported.</param>
    /// <param name="diagnostics">Where mistakes go.</param>
    public static ImmutableArray<LocatedNode> Items(LocatedNode root, MappingShape shape, DiagnosticBag diagnostics)
    {
        if (MappingReader.Open(root, shape, diagnostics) is not { } reader)
        {
            return [];
        }

        var items = ScalarReading.Items(reader.Required(shape.Keys[0].Key), diagnostics);
        reader.Finish();
        return items;
    }
}
