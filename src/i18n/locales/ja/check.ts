// 日本語: findings of the checks.

import type { Locale } from '../../locale.js';

export const check: Pick<Locale, 'check'> = {
  check: {
    description: '訳文の検査：数字、日付、用語、記号（指摘があれば終了コード1）',
    file: '対訳ファイル（src_lang、source、target の列がある TSV か CSV、XLIFF、SDLXLIFF、MQXLIFF、TMX、DOCX か XLSX の表）',
    document: 'ファイルの代わりに作業中の文書を番号で指定（番号は document list に表示）',
    format: 'レポートの形式',
    clean: '{{name}}：{{segments}}文を検査し、指摘はありませんでした。',
    summary:
      '{{name}}：{{segments}}文を検査、指摘{{findings}}件（誤り{{errors}}、注意{{warnings}}、参考{{hints}}）',
    meeting: 'この番号の会議の参加者名簿を使って検査',
    'meeting-summary':
      '{{name}}：文書{{documents}}件、{{segments}}文を点検、指摘{{findings}}件（エラー{{errors}}、注意{{warnings}}、参考{{hints}}）',
    monolingual: '一つの言語の文章を検査（分かち書き、表記など。根拠の基準を示す）',
    'turn-off': '言葉の検査を一つ無効にする（例：ja-okurigana）',
    'turn-on': '無効にした検査を再び有効にする',
    on: '有効',
    off: '無効',
    waive: '文書の1文についての指摘を除外（例：12:number）',
    reason: '除外の理由（レポートに表示）',
    unwaive: '除外の取り消し',
    waived_other: '除外した指摘：{{count}}件',
    decision: '{{reason}}（{{who}}、{{day}}）',
    unbegun_other: '未翻訳の文：{{count}}件',
    severity: { error: '誤り', warning: '注意', hint: '参考', waived: '除外' },
    column: { check: '点検', total: '合計', segment: '文', finding: '指摘', source: '原文', target: '訳文' },
    say: {
      'ko-spacing': { form: '分かち書き：{{found}} → {{right}}（{{standard}}）' },
      'ko-spelling': { form: '正書法：{{found}} → {{right}}（{{standard}}）' },
      'ko-loanword': { form: '外来語の表記：{{found}} → {{right}}（{{standard}}）' },
      'ko-notation': { form: '日付・時刻・約物：{{found}} → {{right}}（{{standard}}）' },
      'ja-kana': { form: '仮名で書く語：{{found}} → {{right}}（{{standard}}）' },
      'ja-okurigana': { form: '送り仮名：{{found}} → {{right}}（{{standard}}）' },
      'ja-notation': { form: '表記：{{found}} → {{right}}（{{standard}}）' },
      'ja-conjunction': { form: '接続詞の段階：{{found}} → {{right}}（{{standard}}）' },
      honorific: { form: '敬語：{{found}} → {{right}}（{{standard}}）' },
      translationese: { form: '翻訳調：{{found}} → {{right}}（{{standard}}）' },
      untranslated: {
        empty: '訳文が空です。',
        copied: '訳文が原文と同じです。',
        left: '未翻訳の部分：「{{text}}」',
      },
      number: {
        differs: '数が異なります。原文 {{source}}、訳文 {{target}}',
        missing: '訳文にない数：{{source}}',
        extra: '原文にない数：{{target}}',
        sign: '符号（＋、－）が異なります。原文 {{source}}、訳文 {{target}}',
        limit: '以上・以下などの範囲が異なります。原文 {{source}}、訳文 {{target}}',
        direction: '増減が逆です。原文 {{source}}、訳文 {{target}}',
      },
      date: {
        differs: '日付が異なります。原文 {{source}}、訳文 {{target}}',
        time: '時刻が異なります。原文 {{source}}、訳文 {{target}}',
        incomplete: '訳文に日付の「日」がありません。原文 {{source}}、訳文 {{target}}',
        missing: '訳文にない日付・時刻：{{source}}',
        extra: '原文にない日付・時刻：{{target}}',
      },
      weekday: {
        differs: '曜日が異なります。原文 {{source}}、訳文 {{target}}',
        calendar: '曜日が暦と合いません：{{target}}（暦では{{weekday}}）。原文も確認してください。',
        missing: '訳文にない曜日：{{source}}',
      },
      era: {
        differs: '元号と西暦が異なる年を指しています。原文 {{source}}、訳文 {{target}}',
        outside: 'その元号の期間外の日付：{{target}}',
        contradiction: '元号と西暦が合いません：{{target}}（元号では{{year}}年）',
      },
      unit: {
        differs: '単位が異なります。原文 {{source}}、訳文 {{target}}',
        currency: '通貨が異なります。原文 {{source}}、訳文 {{target}}',
      },
      belonging: {
        exchanged: '数値が別の対象のものと入れ替わっています。原文 {{source}}、訳文 {{target}}',
        ratio: '比率の順序が逆です。原文 {{source}}、訳文 {{target}}',
        row: '表の数値の順序が原文と異なります。',
      },
      limit: {
        differs: '範囲が異なります。原文 {{source}}、訳文 {{target}}',
        direction: '開始と終了が逆です。原文 {{source}}、訳文 {{target}}',
        exceeds: '限度の向き、または境界の値を含むかどうかが異なります。原文 {{source}}、訳文 {{target}}',
        scope: '限定する範囲が異なります。原文 {{source}}、訳文 {{target}}',
        narrowed: '原文にない限定です：{{words}}',
      },
      time: {
        differs: '時期が異なります。原文 {{source}}、訳文 {{target}}',
        done: '予定が実施済みのこととして訳されています。原文 {{source}}、訳文 {{target}}',
        planned: '実施済みのことが予定として訳されています。原文 {{source}}、訳文 {{target}}',
        finished: '進行中のことが完了したこととして訳されています。原文 {{source}}、訳文 {{target}}',
        unfinished: '完了したことが進行中のこととして訳されています。原文 {{source}}、訳文 {{target}}',
      },
      frequency: {
        differs: '頻度が異なります。原文 {{source}}、訳文 {{target}}',
      },
      polarity: {
        lost: '原文の否定が訳文にありません：{{words}}',
        added: '原文にない否定です：{{words}}',
        opposite: '意味が反対です。原文 {{source}}、訳文 {{target}}',
      },
      modality: {
        differs: '義務・許可・禁止などの意味が異なります。原文 {{source}}、訳文 {{target}}',
        question: '疑問と断定が異なります。原文 {{source}}、訳文 {{target}}',
      },
      conjunction: {
        differs: '接続の意味が異なります。原文 {{source}}、訳文 {{target}}',
      },
      role: {
        differs: '国が異なります。原文 {{source}}、訳文 {{target}}',
        exchanged: '主体と相手が入れ替わっています。原文 {{source}}、訳文 {{target}}',
        unnamed: '訳文にこの国名がありません：{{source}}',
        cause: '原因と結果が入れ替わっています。原文 {{source}}、訳文 {{target}}',
        statements: '二つの事柄についての記述が入れ替わっています。原文 {{source}}、訳文 {{target}}',
        compared: '比較する二つの対象が入れ替わっています。原文 {{source}}、訳文 {{target}}',
      },
      term: {
        missing: '用語集の訳語が使われていません：{{term}} → {{wanted}}',
        fewer: '{{term}}：原文{{demanded}}回、訳語{{found}}回（{{wanted}}）',
        synonym: '同義語の訳語が使われています：{{form}}（{{term}} → {{wanted}}）',
        sister: '同じ系列の別の用語です。原文 {{source}}、訳文 {{target}}',
      },
      'forbidden-term': {
        deprecated: '使用不可の用語：{{term}} → {{preferred}}',
        superseded: '旧称：{{term}} → {{preferred}}',
      },
      name: {
        sound: '仮名の読みと合わない氏名：{{name}}、訳文 {{form}}',
        person: '別の人の名前です。原文 {{name}}、訳文 {{form}}',
        listed: '参加者名簿の表記：{{name}} = {{form}}',
        office: '参加者名簿の役職：{{name}} = {{form}}',
        missing: '原文に併記された表記と異なります：{{name}} = {{form}}',
        differs: '前の文の表記と異なります：{{name}} = {{form}}',
      },
      anachronism: {
        'too-new': '{{term}}：{{since}}からの名称です。{{year}}年当時の名称：{{former}}',
      },
      inconsistency: {
        targets: '原文が同じ{{other}}番の文と訳文が異なります：{{target}}',
        equivalents: '{{term}}：この文では{{form}}、ほかの文では{{usual}}',
        renderings: '{{term}}：2通りに訳されています（{{first}}、{{second}}）。',
      },
      'mixed-script': {
        old: '旧字体の漢字：{{text}} → {{right}}',
        foreign: '原文の言語の文字が混ざっています：「{{text}}」',
        kanji: '漢字がそのまま残っています：「{{text}}」',
      },
      latin: {
        differs: '英字略語が変わっています：{{source}} → {{target}}',
        missing: '訳文にない英字略語：{{source}}',
      },
      url: {
        missing: '訳文にないURL：{{source}}',
        differs: 'URLが変わっています：{{source}} → {{target}}',
      },
      codes: {
        missing: '訳文にないコード：{{number}}（{{shown}}）',
        doubled: '訳文に二度あるコード：{{number}}（{{shown}}）',
        crossed: '他のコードと交差したコード：{{number}}（{{shown}}）',
      },
      bracket: { unclosed: '閉じ括弧がありません：{{mark}}', unopened: '始め括弧がありません：{{mark}}' },
      bullet: {
        differs: '項目記号の順序が異なります。原文 {{source}}、訳文 {{target}}',
        fewer: '番号付きの項目：原文{{from}}個、訳文{{to}}個',
        lost: '訳文にない行頭記号：{{line}}行目 {{mark}}',
        added: '原文にない行頭記号：{{line}}行目 {{mark}}',
      },
      order: { countries: '国名の順序が訳文の言語の慣例と異なります：{{found}} → {{right}}' },
      length: {
        short: '訳文が非常に短くなっています（原文{{from}}字、訳文{{to}}字）。',
        long: '訳文が非常に長くなっています（原文{{from}}字、訳文{{to}}字）。',
        sentence: '訳文に抜けている文がある可能性があります（原文{{from}}文、訳文{{to}}文）。',
        clause: '訳文で抜けている可能性がある箇所：{{words}}',
        member: '原文の列挙にない可能性がある語句：{{words}}',
      },
      style: {
        mixed: 'この文と前の文の文体（である・한다／です・ます・합니다）が異なります。',
        register:
          '原文と文体が異なります。挨拶は「です・ます」「합니다」、法令文は「である」「한다」で書きます。',
        casual: '公式の文書にふさわしくない話し言葉です（해요체、「ね」「よ」）。',
        stop: 'この言語で文を終える符号ではありません。',
        unstopped: '文末に句点がありません。',
        plain: 'この文は常体（である・한다）、ほかの文は敬体（です・ます・합니다）です。',
        polite: 'この文は敬体（です・ます・합니다）、ほかの文は常体（である・한다）です。',
      },
      particle: { disagrees: '助詞が前の語と合っていません：{{found}} → {{right}}' },
      'double-space': { repeated: '空白が連続しています。' },
      'paper-term': {
        renderings: '{{term}}：この文書では{{form}}、ほかの文書では{{usual}}（{{places}}）',
        shared: '{{term}}：{{other}}（{{places}}）の訳語と同じ{{form}}が使われています。',
      },
      'paper-sentence': {
        differs: '{{paper}}の{{other}}番の文と原文が同じですが、訳文が異なります：{{target}}',
      },
      'paper-figure': {
        differs: '{{paper}}の{{other}}番の文と数値が異なります。この文書 {{source}}、{{paper}} {{figure}}',
      },
      'paper-name': {
        near: '参加者名簿の氏名と異なります：{{name}} → {{form}}',
        office: '参加者名簿の役職と異なります：{{name}} {{office}} → {{form}}',
      },
      'paper-gloss': {
        repeated: '説明が同じ文書の中で繰り返されています：{{term}}',
        late: '説明は初出の箇所に付けます：{{term}}',
        absent: 'ほかの文書にある説明がこの文書にありません：{{term}}',
      },
      'paper-register': {
        plain: '原文は敬体ですが、訳文は常体です。',
        polite: '原文は常体ですが、訳文は敬体です。',
      },
    },
  },
};
