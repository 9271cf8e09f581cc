using Compliance.Rules.Precompiled;
using Compliance.Syntax;

namespace Compliance.Rules.Loading;

/// <summary>
/// Rules of one's own in the precompiled form in which the shipped rules are loaded: read in milliseconds, and never stale, since a form
/// is found by the hash of the rule files and of the library's build. Where there is none, the files are loaded as ever.
/// </summary>
public static class CompiledRules
{
    /// <summary>The name of the folder in a folder of rules in which <see cref="Compile"/> puts forms, and in which they are looked for.</summary>
    public const string FolderName = ".compliance";

    /// <summary>Loads rule files and puts their precompiled form beside them, into <see cref="FolderName"/> of the last folder of the set.</summary>
    /// <param name="files">The files, from at least one folder (<see cref="RuleFileSet.FromDirectory"/>), together with others they are loaded with, such as the shipped packs.</param>
    /// <param name="path">Gets where the form lies; <see langword="null"/> where there is none.</param>
    /// <returns>
    /// The rulebook and the diagnostics of the files. A form holds no diagnostics: where there are any, be they warnings, none is made.
    /// </returns>
    /// <exception cref="ArgumentException">None of the files is from a folder.</exception>
    /// <exception cref="IOException">The form cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The form may not be written.</exception>
    public static RulebookResult Compile(RuleFileSet files, out string? path)
    {
        ArgumentNullException.ThrowIfNull(files);
        if (files.FormFolders is not [.., var last])
        {
            throw new ArgumentException("The rules come from no folder, so that there is no place beside them.", nameof(files));
        }

        var key = FormKey.Of(files);
        var result = RulebookLoader.LoadFiles(files, ReadLimits.Authored);
        path = result.Rulebook is { } rulebook && result.Diagnostics.IsEmpty && FormKey.Of(files) == key
            ? new FormStore(last).Keep(key, RulebookForm.Make(rulebook, key))
            : null;
        return result;
    }

    /// <summary>Makes the precompiled form of rule files, for an assembly that holds both (<see cref="RuleFileSet.FromPrecompiled"/>).</summary>
    /// <param name="files">The files, named as the assembly names them.</param>
    /// <returns>The form, as <see cref="RuleFileSet.FromPrecompiled"/> takes it. The same files and the same build of the library give the same bytes.</returns>
    /// <exception cref="InvalidRulebookException">The files have diagnostics, be they warnings: a form holds none.</exception>
    public static byte[] Make(RuleFileSet files)
    {
        ArgumentNullException.ThrowIfNull(files);
        return RulebookForm.Make(files);
    }

    /// <summary>Gets the key under which the form of files may lie or is to be kept; <see langword="null"/> where there is no place for one.</summary>
    internal static string? KeyOf(RuleFileSet files) => files.Cache is not null || files.FormFolders.Any(Directory.Exists) ? FormKey.Of(files) : null;

    /// <summary>Finds the form of files in the folders in which it may lie.</summary>
    /// <returns>The rulebook; <see langword="null"/> where none is found.</returns>
    internal static Rulebook? Find(RuleFileSet files, string key)
    {
        foreach (var folder in files.FormFolders.Append(files.Cache))
        {
            if (folder is null || new FormStore(folder).Find(key) is not { } bytes)
            {
                continue;
            }

            // A form under the name of another is passed over.
            var form = new RulebookForm(() => bytes);
            if (form.ContentHash() == key && form.Read(files) is { } rulebook)
            {
                return rulebook;
            }
        }

        return null;
    }

    /// <summary>Keeps the form of files that were just loaded, where a cache is given.</summary>
    /// <remarks>A cache that cannot be written serves nobody, and takes nothing from the run.</remarks>
    internal static void Cache(RuleFileSet files, string key, RulebookResult loaded)
    {
        if (files.Cache is not { } folder || loaded.Rulebook is not { } rulebook || !loaded.Diagnostics.IsEmpty || FormKey.Of(files) != key)
        {
            return;
        }

        try
        {
            new FormStore(folder).Keep(key, RulebookForm.Make(rulebook, key));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A full or read-only disk: the next run loads the files again.
        }
    }
}
