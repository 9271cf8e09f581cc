namespace Compliance.Rules.Precompiled.Writing;

/// <summary>Writes a rulebook as a precompiled form.</summary>
internal static class FormWriter
{
    /// <summary>Writes a rulebook.</summary>
    /// <param name="rulebook">The rulebook, as it was loaded.</param>
    /// <param name="contentHash">The hash of the files it was loaded from.</param>
    /// <returns>The form; the same bytes for the same rulebook.</returns>
    /// <exception cref="InvalidOperationException">The rulebook holds what the form has no place for.</exception>
    public static byte[] Write(Rulebook rulebook, string contentHash)
    {
        ArgumentNullException.ThrowIfNull(rulebook);
        ArgumentNullException.ThrowIfNull(contentHash);
        var texts = new TextTable();
        var files = new FileTable();
        var tables = new FormTables(rulebook);
        var names = new FormSink(texts, files);
        var contents = names.Another();
        var bodies = names.Another();
        new VocabularyWriter(tables, names).WriteNames(rulebook.Vocabulary);
        WriteContents(rulebook, tables, contents, bodies);

        // Which files and types there are is known last; they are read first.
        var types = names.Another();
        new TypeWriter(tables, types).WriteAll();
        var index = names.Another();
        index.Count(files.Files.Count);
        foreach (var file in files.Files)
        {
            index.Text(file.Path);
        }

        var strings = names.Another();
        texts.WriteTo(strings);
        var form = names.Another();
        form.Bytes(FormHead.Write(contentHash));
        var regions = names.Another();
        regions.Bytes(rulebook.Vocabulary.Regions.Bytes);
        foreach (var part in new[] { strings, index, names, types, contents, bodies, regions })
        {
            form.Word(part.Length);
            form.Bytes(part.Written);
        }

        return form.Written.ToArray();
    }

    private static void WriteContents(Rulebook rulebook, FormTables tables, FormSink contents, FormSink bodies)
    {
        new VocabularyWriter(tables, contents).WriteFields(rulebook.Vocabulary);
        contents.Text(rulebook.VocabularyHash);
        var law = new LawWriter(tables, contents);
        contents.Count(rulebook.LegalOrders.Length);
        foreach (var order in rulebook.LegalOrders)
        {
            law.Write(order);
        }

        contents.Count(rulebook.Sources.Length);
        foreach (var source in rulebook.Sources)
        {
            law.Write(source);
        }

        contents.Count(rulebook.Calendars.Length);
        foreach (var calendar in rulebook.Calendars)
        {
            law.Write(calendar);
        }

        var packs = new PackWriter(tables, contents, bodies);
        contents.Count(rulebook.Packs.Length);
        foreach (var pack in rulebook.Packs)
        {
            packs.WriteNames(pack);
        }

        foreach (var pack in rulebook.Packs)
        {
            packs.WriteContents(pack);
        }
    }
}
