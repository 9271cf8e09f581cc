using System.Runtime.InteropServices;
using Compliance.Law;
using Compliance.Text;
using Compliance.Types.Regions;

namespace Compliance.Rules.Precompiled.Reading;

/// <summary>Reads a rulebook from its precompiled form.</summary>
internal static class FormReader
{
    private const int Texts = 0;
    private const int FileNames = 1;
    private const int Names = 2;
    private const int Types = 3;
    private const int Contents = 4;
    private const int Bodies = 5;
    private const int Regions = 6;

    /// <summary>Reads a rulebook.</summary>
    /// <param name="form">The form; it is kept, because texts are decoded when they are used.</param>
    /// <param name="files">Where the text of a file is read from when it is needed.</param>
    /// <returns>The rulebook; <see langword="null"/> when the form was made by another build of the library, or is not whole.</returns>
    public static Rulebook? Read(byte[] form, ITextOrigin files)
    {
        if (FormHead.Read(form) is not { IsOurs: true } head || FormPart.All(form, head.Length, Regions + 1) is not { } parts)
        {
            return null;
        }

        var texts = new TextStore(form, parts[Texts].Start);
        var sources = Files(new FormSource(form, parts[FileNames].Start, texts, []), files);
        return Rulebook(Open(Names), Open(Types), Open(Contents), parts[Bodies], new RegionRegister(form, parts[Regions].Start, parts[Regions].End - parts[Regions].Start));

        FormSource Open(int part) => new(form, parts[part].Start, texts, sources);
    }

    private static Rulebook Rulebook(FormSource names, FormSource types, FormSource source, FormPart bodies, RegionRegister regions)
    {
        var tables = new FormTables { Regions = regions };
        var vocabularies = new VocabularySource(tables);
        vocabularies.ReadNames(names);
        TypeSource.ReadAll(tables, types);
        var vocabulary = vocabularies.ReadFields(source);
        var hash = source.Text();
        var law = new LawSource(tables, source);
        tables.LegalOrders = new LegalOrder[source.Count()];
        for (var i = 0; i < tables.LegalOrders.Length; i++)
        {
            tables.LegalOrders[i] = law.Order();
        }

        tables.Sources = new LegalSource[source.Count()];
        for (var i = 0; i < tables.Sources.Length; i++)
        {
            tables.Sources[i] = law.Source();
        }

        tables.Calendars = new WorkCalendar[source.Count()];
        for (var i = 0; i < tables.Calendars.Length; i++)
        {
            tables.Calendars[i] = law.Calendar();
        }

        var drafts = new PackSource[source.Count()];
        for (var i = 0; i < drafts.Length; i++)
        {
            drafts[i] = new PackSource(tables, source);
        }

        var packs = new RulePack[drafts.Length];
        for (var i = 0; i < packs.Length; i++)
        {
            packs[i] = drafts[i].Complete(bodies);
        }

        return new Rulebook(
            vocabulary, ImmutableCollectionsMarshal.AsImmutableArray(tables.Sources), ImmutableCollectionsMarshal.AsImmutableArray(packs), hash)
        {
            LegalOrders = ImmutableCollectionsMarshal.AsImmutableArray(tables.LegalOrders),
            Calendars = ImmutableCollectionsMarshal.AsImmutableArray(tables.Calendars),
        };
    }

    private static SourceFile?[] Files(FormSource source, ITextOrigin origin)
    {
        var files = new SourceFile?[source.Count() + 1];
        for (var i = 1; i < files.Length; i++)
        {
            files[i] = new SourceFile(source.Text(), origin);
        }

        return files;
    }
}
