package org.entente.read;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.article.ArticleText;
import org.entente.article.ReadingProblem;

/** Keeps what is read. */
final class Collected implements ArticleSink {
    final List<ArticleOrigin> origins = new ArrayList<>();
    final List<ArticleText> articles = new ArrayList<>();
    final List<ReadingProblem> setAside = new ArrayList<>();
    final List<ReadingProblem> remarks = new ArrayList<>();
    private ReadingCounts counts = new ReadingCounts(0, 0, 0);

    static Collected of(Path... paths) {
        return of(ReadingOptions.DEFAULT, InputStream.nullInputStream(), paths);
    }

    static Collected of(ReadingOptions options, InputStream standardInput, Path... paths) {
        Collected collected = new Collected();
        collected.counts = ArticleFiles.read(List.of(paths), options, standardInput, collected);
        return collected;
    }

    static Collected ofInput(ReadingOptions options, byte[] input) {
        return of(options, new ByteArrayInputStream(input), ArticleFiles.STANDARD_INPUT);
    }

    ReadingCounts counts() {
        return counts;
    }

    @Override
    public void article(ArticleOrigin origin, ArticleText article) {
        origins.add(origin);
        articles.add(article);
    }

    @Override
    public void setAside(ReadingProblem problem) {
        setAside.add(problem);
    }

    @Override
    public void remark(ReadingProblem remark) {
        remarks.add(remark);
    }
}
