using Compliance.Binding.Shapes;
using Compliance.Syntax;
using Compliance.Text;

namespace Compliance.Rules.Loading.Drafts;

/// <summary>A rule file as it was read last, sound or not.</summary>
/// <param name="File">The file.</param>
/// <param name="Source">Its text; <see langword="null"/> where it could not be read.</param>
/// <param name="Root">What was understood of it; of a text that is broken the best guess, and <see langword="null"/> where there is none.</param>
/// <param name="Shape">The keys of such files; <see langword="null"/> where no rule file can lie.</param>
public sealed record DraftFile(RuleFile File, SourceFile? Source, LocatedNode? Root, MappingShape? Shape)
{
    /// <summary>Gets the path.</summary>
    public override string ToString() => File.Path;
}
