using System.Collections.Immutable;

namespace Compliance.Rules.Binding.Packs;

/// <summary>Binds the files of one kind, in all packs; one object for each rulebook.</summary>
internal interface IPackFileBinder
{
    /// <summary>Binds the files of one pack and adds what they hold to its parts.</summary>
    /// <param name="files">The files by path.</param>
    /// <param name="pack">The parts of the pack bound so far.</param>
    void Bind(ImmutableArray<PackFile> files, PackParts pack);

    /// <summary>Does what can be done only once the files of this kind are bound in all packs.</summary>
    void Complete(ImmutableArray<PackParts> packs)
    {
    }
}
